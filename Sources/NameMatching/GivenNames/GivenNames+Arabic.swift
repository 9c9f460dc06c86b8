extension GivenNames {
  /// Names of Arabic, Persian, Turkish and South Asian usage in the spellings that rules do not bring together, a line
  /// each; they stand as given and as family names. General knowledge.
  static let arabic: StaticString = """
    muhammad mohammed mohamed mohammad mohamad mehmed mehmet mohamud md mohd mohammod muhammed mahomet mohamoud muhamad muhamed muhammet mohamadou mamadou muh mouhamed mohammadi
    ahmad ahmed ahmet ahmat amadou achmad achmed akhmed
    ali aly
    hussein husain hussain hossein husayn hussayn hocine houssein huseyin hoseyn hosein husein houcine hussien
    hassan hasan hasen hassen hacen
    ibrahim ebrahim brahim ibrahima ebrahem abraham
    yusuf youssef yousef yousuf yusef yousif youcef joseph yosef yusif jusuf
    ismail esmail ismael esmaeil ismayil
    osman uthman othman ousmane usman ossman othmane
    omar umar omer oumar umer amar
    yahya yahia yehya yehia
    mustafa mostafa moustafa mustapha mostefa moustapha
    mahmoud mahmud mahmood mehmood mahmut
    khaled khalid khalied halid chaled
    reza riza rida ridha raza redha
    said saeed sayed saied saeid sayeed
    abdallah abdullah abdallahi abdulla abdalla abdullahi
    gamal jamal djamel djamal cemal
    nasser nasir naser nacer nasr
    sulaiman suleiman soleiman soliman sulayman suleyman souleymane sulieman
    salih saleh salah
    aisha ayesha aysha aicha ayse
    fatima fatemeh fatma fatimah fatoumata fatema
    zainab zaynab zeinab zeynep zineb zaineb
    khadija khadijeh hatice khadidja
    mariam maryam meryem mariyam myriam
    jafar jaafar djaafar cafer jaffar
    qasim qassem ghassem kassem kasim qasem kacem gassim
    muammar moammar
    osama usama oussama ousama
    isa issa eissa
    musa moussa mousa mussa
    dawud daoud dawood daud davud
    yunus younis younes yunis yonus
    yaqub yaqoub yakub yaghoub
    ishaq ishak eshaq
    idris idriss driss
    zakaria zakariya zakarya zekeriya
    taha tahah
    rashid rachid rasheed
    tariq tarek tarik tareq
    walid waleed valid oualid
    karim kareem
    amin ameen
    rahim raheem
    rahman rehman
    aziz azeez
    majid majeed madjid
    nabil nabeel
    latif lateef
    jalal jelal djelal
    jabir jaber djaber gaber
    murad mourad murat
    nur nour noor
    layla leila laila leyla
    siraj seraj
    uday oday
    qusay qusai kusay
    gaddafi qaddafi kadhafi qadhafi khadafi ghaddafi kaddafi gadhafi qadafi kadafi gadafi gheddafi qathafi
    """
}
