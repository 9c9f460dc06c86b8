import Copydesk

extension PlainWords {
  @RulesBuilder var cliches: Rules {
    Section("Clichés") {
      Avoid(
        table: """
          # What readers have read too often: say what happened.
          added insult to injury, adding insult to injury, add insult to injury: Say what was worse.
          all and sundry: Say who.
          all walks of life: Say which.
          at the eleventh hour, eleventh-hour: Say how late.
          at this moment in time: Say “now”.
          avoid like the plague, avoided like the plague: Say “avoid”.
          back to square one: Say what starts again.
          back to the drawing board: Say what will be done anew.
          baptism of fire, baptism by fire: Say what was hard.
          beg the question of: Say “raises the question”.
          between a rock and a hard place: Say what the choice is.
          bite the bullet, bit the bullet, biting the bullet: Say what was decided.
          bitter end: Say how it ended.
          blessing in disguise: Say what came of it.
          bolt from the blue, bolt out of the blue: Say “surprise”.
          bone of contention: Say what they disagree on.
          brought to its knees, bring to its knees: Say what failed.
          burning the midnight oil, burn the midnight oil: Say “worked late”.
          can of worms: Say what the trouble is.
          chalk and cheese: Say how they differ.
          champing at the bit, chomping at the bit: Say “eager”.
          change of heart: Say what changed.
          clean bill of health: Say what was found.
          closed its doors for the last time, closed their doors for the last time: Say “closed”.
          conspicuous by its absence, conspicuous by his absence, conspicuous by her absence: Say “missing”.
          cool as a cucumber: Say “calm”.
          cutting edge, cutting-edge: Say what is new.
          cautious optimism, cautiously optimistic: Say what is hoped, and what is not.
          damning indictment: Say what it shows.
          daylight robbery: Say what it cost.
          deafening silence: Say who said nothing.
          dig in their heels, dug in their heels, dug his heels in, digging in their heels: Say “refused”.
          double-edged sword: Say what the two sides are.
          drop in the ocean: Say how little.
          dyed in the wool, dyed-in-the-wool: Say what marks him.
          eagerly awaited, eagerly-awaited, hotly anticipated: Say by whom.
          easier said than done: Say what is hard.
          elephant in the room: Say what nobody says.
          every cloud has a silver lining: Say what is good in it.
          every stone unturned, no stone unturned: Say what was searched.
          explore every avenue, exploring every avenue: Say what is tried.
          fall on deaf ears, fell on deaf ears, fallen on deaf ears: Say who did not listen.
          few and far between: Say “rare”.
          fit as a fiddle: Say “fit”.
          fly in the ointment: Say what spoils it.
          food for thought: Say what to think of.
          foregone conclusion: Say “certain”.
          game of two halves: Say what changed.
          gave the green light, give the green light, given the green light: Say “approved”.
          get the ball rolling, got the ball rolling: Say “begin”.
          go the extra mile, went the extra mile, going the extra mile: Say what was done.
          grind to a halt, ground to a halt, grinding to a halt: Say “stopped”.
          hammer and tongs: Say “fiercely”.
          hang in the balance, hangs in the balance, hung in the balance, hanging in the balance: Say what is not decided.
          heated debate, heated exchange, heated exchanges: Say what was said.
          hit the ground running, hits the ground running: Say how it began.
          hit the nail on the head, hits the nail on the head: Say “is right”.
          line and sinker: Say “wholly”.
          horns of a dilemma: Say what the choice is.
          in a nutshell: Say it, and nothing before it.
          in full swing: Say what goes on.
          in the cold light of day: Leave it out.
          in the nick of time: Say “just in time”.
          in the twinkling of an eye: Say “at once”.
          in their hour of need: Say when.
          iron out the differences, iron out their differences: Say “agree”.
          it remains to be seen, remains to be seen: Say what is not known.
          jaw-dropping: Say what astonishes.
          jump on the bandwagon, jumped on the bandwagon, jumping on the bandwagon: Say what was followed.
          last but not least: Leave it out.
          last straw, final straw: Say what was too much.
          leave no stone unturned: Say what was searched.
          leaps and bounds: Say how fast.
          level playing field: Say what is unfair.
          light at the end of the tunnel: Say what is hoped for.
          like a bull in a china shop: Say what was clumsy.
          like there is no tomorrow, like there was no tomorrow: Say how much.
          lion's share: Say “most”.
          stock and barrel: Say “all”.
          long arm of the law: Say “the police”.
          make ends meet, making ends meet, made ends meet: Say what was lacking.
          meteoric rise: Say how fast.
          moment of truth: Say what will be known.
          move the goalposts, moved the goalposts, moving the goalposts: Say what was changed.
          movers and shakers: Say who.
          nail in the coffin: Say what ends it.
          nip in the bud, nipped in the bud: Say “stop”.
          no love lost: Say who dislikes whom.
          not rocket science: Say “simple”.
          once and for all: Say “finally”, or nothing.
          only time will tell, time will tell: Say what is not known.
          open and shut case, open-and-shut case: Say “clear”.
          pale into insignificance, paled into insignificance, pales into insignificance: Say how small.
          paint the town red, painted the town red: Say “celebrated”.
          part and parcel: Say “part”.
          pass with flying colours, passed with flying colours, passed with flying colors: Say “passed easily”.
          perfect storm: Say what came together.
          pick up the pieces, picking up the pieces, picked up the pieces: Say what is done.
          pie in the sky: Say “unlikely”.
          plain sailing, smooth sailing: Say “easy”.
          powder keg: Say what may break out.
          pull out all the stops, pulled out all the stops, pulling out all the stops: Say what was done.
          put on the back burner, on the back burner: Say “put off”.
          question mark over, question marks over: Say what is in doubt.
          quick as a flash: Say “at once”.
          raining cats and dogs: Say how hard it rained.
          red-letter day, red letter day: Say why.
          reinvent the wheel, reinventing the wheel: Say what is done twice.
          ripe old age: Say the age.
          rose to the occasion, rise to the occasion: Say what was done.
          rub salt into the wound, rubbed salt into the wound, rubbing salt into the wound: Say what was worse.
          ruffled feathers, ruffle feathers, ruffling feathers: Say “annoyed”.
          scratch the surface, scratched the surface, scratching the surface: Say what is not known.
          sea change: Say what changed.
          sea of faces: Say how many people.
          second to none: Say “the best”.
          selling like hot cakes, sold like hot cakes, sell like hot cakes: Say how many were sold.
          sent shockwaves through, sent shock waves through, sending shockwaves through: Say who was shocked.
          shot in the arm: Say what helped.
          sigh of relief: Say who was glad.
          sitting duck, sitting ducks: Say “easy target”.
          slippery slope: Say what may follow.
          snatched defeat from the jaws of victory, snatch victory from the jaws of defeat: Say what happened.
          steep learning curve: Say what was hard.
          stick out like a sore thumb, stuck out like a sore thumb: Say what was odd.
          stone's throw away, stone's throw from: Say how far.
          storm in a teacup, tempest in a teapot: Say “small dispute”.
          sweeping under the carpet, swept under the carpet, swept under the rug: Say “hid”.
          take the bull by the horns, took the bull by the horns: Say what was done.
          test of time: Say “lasted”.
          the writing is on the wall, the writing was on the wall: Say what was to come.
          thick and thin: Say “always”.
          think outside the box, thinking outside the box: Say what is new.
          threw caution to the wind, throw caution to the wind: Say what was risked.
          tip of the iceberg: Say how much more there is.
          tongue in cheek: Say “joking”.
          tower of strength: Say how he helped.
          trials and tribulations: Say “troubles”.
          turn a blind eye, turned a blind eye, turning a blind eye: Say “ignore”.
          uncharted waters, uncharted territory: Say what is new.
          under the cosh: Say “under pressure”.
          up in arms: Say “angry”.
          uphill battle, uphill struggle: Say what is hard.
          vanish into thin air, vanished into thin air: Say “disappeared”.
          wait with bated breath, with bated breath: Say “anxiously”.
          wake-up call: Say what was learnt.
          walking a tightrope, walk a tightrope: Say what must be weighed.
          war of words: Say who disputes what.
          water under the bridge: Say “past”.
          wealth of experience: Say what he has done.
          when push comes to shove, if push comes to shove: Say when.
          whole new ball game: Say what is different.
          winds of change: Say what changes.
          window of opportunity: Say “chance”.
          writ large: Say what is plain.
          """
      )
      .id("words.cliche")
      .because("A cliché tells the reader nothing.")
      .source("The project's own choice")
      .examples(
        wrong: [
          "The talks ↓ground to a halt, and ↓only time will tell.",
          "Rivals are ↓up in arms over the ↓war of words.",
          "It was the ↓final straw.",
        ],
        right: [
          "The talks stopped.", "“We left no stone unturned,” he said.",
          "The wind changed; the straw was the last of the barn.",
        ])
    }
    .severity(.advice)
    .except(in: .quotations, .headings, .blockquotes)
  }
}
