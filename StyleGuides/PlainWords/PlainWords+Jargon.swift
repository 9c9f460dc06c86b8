import Copydesk

extension PlainWords {
  @RulesBuilder var jargon: Rules {
    Section("Jargon") {
      Avoid(
        table: """
          # The words of offices: say it as you would across a table.
          actionable insights: Say what can be done.
          across the piece: Say “everywhere”.
          ballpark figure: Say “rough figure”.
          benchmarking exercise: Say what is compared.
          best practice, best practices: Say what works.
          big-ticket item, big-ticket items: Say what it is.
          blue-sky thinking, blue sky thinking: Say “new ideas”.
          boots on the ground: Say “soldiers”.
          boil the ocean: Say what is too much.
          bottom-line impact: Say what it earns or costs.
          buy-in from: Say “agreement of”.
          capacity building, capacity-building: Say who is taught what.
          change agent, change agents: Say who changes what.
          core competency, core competencies: Say what it does well.
          customer-centric, customer centric: Say what customers get.
          customer-facing: Say who meets customers.
          deliverables: Say what will be delivered.
          disincentivise, disincentivize: Say “discourage”.
          downsizing exercise, rightsizing: Say how many jobs go.
          drive efficiencies, drive efficiency: Say what will cost less.
          ecosystem of partners: Say who they are.
          empower stakeholders: Say who gets which power.
          end-to-end solution, end-to-end solutions: Say what it does.
          fit for purpose: Say whether it works.
          front-load, front-loaded: Say “early”.
          future-proof, future-proofed, future-proofing: Say what will last.
          game changer, game-changer, game-changing, game changing: Say what changes.
          going forward: Say “from now on”, or nothing.
          granular detail: Say “detail”.
          headcount reduction, headcount reductions: Say “job cuts”.
          helicopter view: Say “overview”.
          holistic approach: Say what is taken in.
          human resources issues: Say what they are.
          incentivise, incentivised, incentivising, incentivize, incentivized, incentivizing: Say “encourage”.
          industry-leading: Say by what measure.
          integrated solution, integrated solutions: Say what it does.
          joined-up thinking: Say who works with whom.
          key learnings, learnings: Say “lessons”.
          key performance indicator, key performance indicators: Say what is measured.
          leverage synergies, leveraging synergies: Say what is saved.
          low-hanging fruit: Say what is easy.
          low hanging fruit: Say what is easy.
          market-leading: Say by what measure.
          mission-critical, mission critical: Say “vital”.
          move the needle, moves the needle, moved the needle: Say what changes.
          negative growth: Say “fall”.
          negative cash flow: Say “loss of cash”.
          next-generation solution, next-generation solutions: Say what is new.
          offline discussion: Say “talk apart”.
          on the same page: Say “agree”.
          onboarding process: Say “start”.
          operationalise, operationalize, operationalised, operationalized: Say “put to use”.
          paradigm shift, paradigm shifts: Say what changed.
          pain point, pain points: Say what the trouble is.
          performant: Say “fast”.
          proactively: Say what was done first.
          push the envelope, pushing the envelope, pushed the envelope: Say what is new.
          pushback from, push-back from: Say “resistance from”.
          quick win, quick wins: Say what is easy.
          reach out to, reached out to, reaching out to: Say “ask”, “call” or “write to”.
          robust measures, robust measure: Say what is done.
          scalable solution, scalable solutions: Say what can grow.
          service users: Say who they are.
          siloed, silo mentality: Say who does not talk to whom.
          skill set, skill-set, skillset, skill sets: Say “skills”.
          solutions provider, solution provider: Say what it sells.
          stakeholder engagement: Say who is asked.
          step change, step-change: Say “large change”.
          strategic fit: Say what suits.
          synergies: Say what is saved.
          synergistic: Say who gains by whom.
          take it to the next level: Say what gets better.
          thought leader, thought leaders, thought leadership: Say who, and known for what.
          touchpoint, touchpoints: Say where they meet.
          transformational change: Say what changes.
          turnkey solution, turnkey solutions: Say what it does.
          upskill, upskilling, upskilled: Say “train”.
          value add, value-add: Say what is better.
          value proposition: Say what is offered.
          vertical markets: Say which trades.
          win-win: Say who gains what.
          workstream, workstreams: Say “work”.
          """
      )
      .id("words.jargon")
      .because("It is the language of the office, not of readers.")
      .source("The project's own choice")
      .examples(
        wrong: [
          "The firm will ↓reach out to clients ↓going forward.", "It is a ↓paradigm shift for banks.",
          "The board spoke of ↓negative growth.",
        ],
        right: [
          "The firm will write to clients from now on.", "“It's a game changer,” she said.",
          "The dike is going. Forward units left.",
        ])
    }
    .severity(.advice)
    .except(in: .quotations, .headings, .blockquotes)
  }
}
