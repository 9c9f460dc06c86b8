import Copydesk

extension PlainWords {
  @RulesBuilder var tautologies: Rules {
    Section("Tautologies") {
      Prefer(
        """
        added        <- added bonus
        advance      <- advance forward
        alternative  <- alternative choice
        anniversary  <- one-year anniversary, one year anniversary
        assemble     <- assemble together
        baby         <- young infant
        bonus        <- extra bonus
        brief moment <- brief moment in time
        collaborate  <- collaborate together
        collaborated <- collaborated together
        combine      <- combine together
        combined     <- combined together
        compete      <- compete with each other
        connect      <- connect together
        consensus    <- consensus of opinion, general consensus
        continue     <- still continue
        continues    <- still continues
        continued    <- still continued
        cooperate    <- cooperate together, co-operate together
        cooperated   <- cooperated together
        currently    <- now currently
        descended    <- descended down
        each         <- each and every
        empty        <- completely empty
        essentials   <- basic essentials
        estimated at <- estimated at about, estimated at around, estimated at roughly
        facts        <- true facts, actual facts
        fellow       <- fellow colleague
        few          <- few in number
        first        <- first of all
        full         <- completely full
        fundamentals <- basic fundamentals
        fuse         <- fuse together
        gather       <- gather together
        gathered     <- gathered together
        gift         <- free gift
        gifts        <- free gifts
        giveaway     <- free giveaway
        hamlet       <- small hamlet
        history      <- past history
        identical    <- exactly identical
        join         <- join together
        joined       <- joined together
        killed       <- fatally killed
        link         <- link together
        linked       <- linked together
        large        <- large in size
        merge        <- merge together
        merged       <- merged together
        mix          <- mix together
        near         <- in close proximity to
        necessary    <- absolutely necessary
        essential    <- absolutely essential
        nostalgia    <- nostalgia for the past
        obstacle     <- difficult obstacle
        oval         <- oval in shape
        penetrate    <- penetrate into
        period       <- period of time
        persist      <- still persist
        persists     <- still persists
        planning     <- advance planning, forward planning, future planning
        plan ahead   <- plan ahead for the future
        plans        <- future plans, advance plans
        postpone     <- postpone until later
        postponed    <- postponed until later
        prediction   <- future prediction
        predictions  <- future predictions
        present      <- present at this time
        proceed      <- proceed forward, proceed ahead
        progress     <- progress forward
        prospects    <- future prospects
        proximity    <- close proximity
        raze         <- raze to the ground
        razed        <- razed to the ground
        recall       <- recall back
        recur        <- recur again
        reduce       <- reduce down
        relic        <- ancient relic
        repeat       <- repeat again
        repeated     <- repeated again
        reply        <- reply back
        replied      <- replied back
        retreat      <- retreat back
        retreated    <- retreated back
        return       <- return back
        returned     <- returned back
        revert       <- revert back
        reverted     <- reverted back
        round        <- round in shape
        shorter      <- shorter in length
        similar      <- very similar in nature
        small        <- small in size
        spell out    <- spell out in detail
        square       <- square in shape
        strangled    <- strangled to death
        substitute   <- alternative substitute
        sum          <- sum total
        summarise    <- briefly summarise
        summarize    <- briefly summarize
        surprise     <- unexpected surprise
        surrounded   <- surrounded on all sides
        tall         <- tall in height
        temporary reprieve <- brief temporary reprieve
        unique       <- very unique, totally unique, completely unique, most unique, quite unique, fairly unique
        unanimous    <- completely unanimous
        unanimously  <- all unanimously
        until        <- up until
        vacant       <- completely vacant
        visible      <- visible to the eye
        warn         <- warn in advance
        warned       <- warned in advance
        warning      <- advance warning
        wood         <- wooded forest
        disappear    <- disappear from sight
        disappeared  <- disappeared from sight
        experience   <- past experience
        favourite    <- most favourite
        favorite     <- most favorite
        forecast     <- future forecast
        habit        <- usual habit
        innovation   <- new innovation
        innovations  <- new innovations
        midnight     <- 12 midnight
        noon         <- 12 noon
        mistake      <- inadvertent mistake
        outcome      <- eventual outcome
        result       <- end result
        truth        <- honest truth
        """, safe: false
      )
      .id("words.tautology")
      .because("The word says it already.")
      .source("The project's own choice")
      .examples(
        wrong: [
          "Each guest gets a ↓free gift, the sponsor said.", "The village was ↓razed to the ground.",
          "It is a ↓very unique plan.",
        ],
        right: [
          "Each guest gets a gift.", "“It was a free gift,” she said.",
          "They are free. Gifts are welcome.",
        ])
    }
    .severity(.advice)
    .except(in: .quotations, .headings, .blockquotes)
  }
}
