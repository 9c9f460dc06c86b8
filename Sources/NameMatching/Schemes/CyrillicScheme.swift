extension SkeletonScheme {
  /// Russian, Ukrainian, Belarusian and Bulgarian: the press, BGN/PCGN, ISO 9, passports, German, French, Polish.
  static let cyrillic = SkeletonScheme(
    name: "romanised Cyrillic", origin: .cyrillic, trait: .slavic, base: cyrillicBase,
    readings: [
      // German: ch for kh, z for ts.
      "ch>h tsch>c z>c tz>c ie$>i",
      // French: ch for sh, j for zh, gu for g.
      "ch>s tch>c j>s gue>ge gui>gi ine$>in",
      // Polish and Hungarian: ch for kh, cz, dzi.
      "ch>h cz>c zs>s cs>c sz>s dzi>di ski>ski",
      // Ukrainian and Belarusian: g and h are one letter; o and e before a hard end.
      "g>h gh>h kh>h zgh>sh au>av eu>ev ou$>ov nka$>nko",
      // Scholarly: x for kh.
      "x>h",
    ],
    endings: """
      ov ev ova eva off eff ow ew owa ewa sky ski skii skiy skij skyi skyy skaya skaja skaia ska cki ckij nko enko uk yuk iuk chuk tschuk
      vich vych vna vitch witsch wicz ich itch itsch icz ych ichev vic kin kina lin tin nin shin rin zin dze vili yan jan ian ovs evs ovas owski ovsky yn ayev aev
      iev yev uev eyev skov tsov tzov dov rov lov nov mov pov bov kov gov hov
      """,
    words: """
      vladimir volodymyr sergei sergey serhiy serhii yuri yury yuriy iurii dmitri dmitry dmitriy dmytro aleksandr oleksandr
      alexei alexey aleksei aleksey oleksiy nikolai nikolay mykola mikhail mykhailo andrei andrey andriy igor ihor oleg oleh
      evgeny yevgeny yevgeni evgeni viktor vyacheslav viacheslav vladislav stanislav boris ivan pavel pavlo petro pyotr
      anatoly anatoli gennady gennadi grigory leonid vasily vasyl vitaly vitali valery valeri viktoriya olga olha tatyana
      tatiana natalya natalia svetlana svitlana elena yelena olena irina iryna lyudmila liudmila galina halyna ekaterina
      yekaterina kateryna anastasia oksana ksenia maksim maxim kirill konstantin roman ruslan rustam ramzan timur arkady
      fyodor gleb ilya nikita semyon stepan taras bohdan bogdan yaroslav jaroslav yulia yuliya iulia alisher nursultan islam
      georgi dimitar stoyan plamen borislav krasimir lyubomir rumen tsvetan ivailo ivaylo boyko rosen
      """, vowelCost: 7)
}
