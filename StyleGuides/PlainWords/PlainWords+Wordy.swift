import Copydesk

extension PlainWords {
  @RulesBuilder var wordy: Rules {
    Section("Wordiness") {
      Prefer(
        """
        about        <- in connection with the matter of, with regard to, with regards to, in regard to, in relation to the matter of, pertaining to
        after        <- subsequent to, in the wake of the fact that
        agree        <- reach an agreement to
        agreed       <- reached an agreement to, came to an agreement to
        allow        <- make it possible for, make possible for
        although     <- despite the fact that, in spite of the fact that, notwithstanding the fact that
        always       <- at all times, on each and every occasion
        as           <- in view of the fact that, inasmuch as
        because      <- due to the fact that, owing to the fact that, on account of the fact that, by virtue of the fact that
        before       <- prior to, in advance of the time when, previous to
        believes     <- is of the opinion that, is of the view that
        believe      <- are of the opinion that, are of the view that
        believed     <- was of the opinion that, was of the view that, were of the opinion that
        by           <- by means of, through the medium of
        can          <- has the ability to, have the ability to, is in a position to, are in a position to
        could        <- had the ability to, was in a position to, were in a position to
        cannot       <- is not in a position to, are not in a position to
        consider     <- give consideration to, take into consideration
        considered   <- gave consideration to, took into consideration
        considering  <- giving consideration to, taking into consideration
        daily        <- on a daily basis
        weekly       <- on a weekly basis
        monthly      <- on a monthly basis
        yearly       <- on a yearly basis
        regularly    <- on a regular basis
        decide       <- come to a decision, reach a decision on whether to
        decided      <- came to a decision, come to the decision to
        discuss      <- hold a discussion on, hold a discussion about, have a discussion about
        discussed    <- held a discussion on, held a discussion about
        during       <- during the course of, in the course of, throughout the duration of
        enough       <- a sufficient number of, a sufficient amount of, sufficient numbers of
        except       <- with the exception of
        examine      <- carry out an examination of, conduct an examination of
        examined     <- carried out an examination of, conducted an examination of
        few          <- a small number of, a limited number of
        for          <- for the purpose of, for the purposes of
        help         <- be of assistance to, provide assistance to, render assistance to
        helped       <- provided assistance to, rendered assistance to
        if           <- in the event that, in the event of a situation where
        investigate  <- conduct an investigation into, carry out an investigation into
        investigated <- conducted an investigation into, carried out an investigation into
        investigating <- conducting an investigation into, carrying out an investigation into
        is           <- serves the function of being
        later        <- at a later date, at a later time, at some future time, at a subsequent time
        like         <- in a similar fashion to
        many         <- a large number of, a great number of, a considerable number of, a great many, large numbers of
        meet         <- hold a meeting with, have a meeting with
        met          <- held a meeting with
        most         <- the vast majority of, the overwhelming majority of, the great majority of
        much         <- a great deal of, a large amount of, a considerable amount of
        near         <- in the vicinity of, in the general vicinity of, in the neighbourhood of, in the neighborhood of
        nevertheless <- be that as it may
        now          <- at the present time, at this point in time, at the current time, at this present moment, at this juncture, as of this moment
        often        <- on many occasions, on frequent occasions, in many instances
        sometimes    <- on some occasions, in some instances
        once         <- on one occasion
        twice        <- on two occasions, on two separate occasions
        over         <- over the course of, over the duration of
        people       <- members of the public, members of the general public
        said         <- made the statement that, issued a statement saying that, made the point that
        since        <- since the time when, ever since the time
        soon         <- in the near future, in the not too distant future
        support      <- lend support to, give support to
        supported    <- lent support to, gave support to
        then         <- at that point in time, at that moment in time
        think        <- hold the view that
        thinks       <- holds the view that
        though       <- regardless of the fact that
        to           <- in order to, so as to, with a view to
        try          <- make an attempt to, make an effort to
        tried        <- made an attempt to, made an effort to
        under        <- under the provisions of, under the terms and conditions of
        until        <- until such time as, up until such time as
        use          <- make use of
        used         <- made use of
        using        <- making use of, utilising, utilizing
        when         <- at the time when, at such time as, on the occasion when, at the point at which
        whenever     <- on any occasion when
        where        <- at the place where, in a situation where, in situations where
        while        <- during the time that, during the time when, at the same time that
        why          <- the reason why is that
        """, safe: false
      )
      .id("words.wordy")
      .because("Fewer words say it.")
      .source("The project's own choice")
      .examples(
        wrong: [
          "It fell ↓due to the fact that demand fell.",
          "↓In the event that it rains, they meet ↓on a daily basis.",
          "He left ↓prior to the vote.",
        ],
        right: [
          "It fell because demand fell.", "“At this point in time, no,” he said.",
          "The prior was in order. To err is human.",
        ])
    }
    .severity(.advice)
    .except(in: .quotations, .headings, .blockquotes)
  }
}
