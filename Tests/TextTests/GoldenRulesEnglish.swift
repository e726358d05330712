/// English sentence boundaries, one case a line, the places where a sentence ends marked with ¦.
enum GoldenRulesEnglish {
  static let titlesAndNames = """
    Mr. Rivas signed the deal on Monday.¦ His lawyers did not.
    Ms. Ortega met Dr. Lee and Prof. Hahn in Room 4.¦ Nobody took notes.
    Gen. Vargas and Lt. Col. Peña left early.¦ Sgt. Ruiz stayed behind.
    Sen. Marco Bello and Rep. Ana Cole voted no.¦ Gov. Pitt abstained.
    J. K. Merton wrote the book in Leeds.¦ She sold it to a friend.
    The bank J.P. Halloran raised its forecast.¦ Others followed.
    George W. Pell was not there.¦ His son was.
    The novel is by T. S. Marlow and A. Quill.¦ It is long.
    Rev. Tom Oakes Jr. spoke first.¦ The choir sang.
    Robert Downs Jr.¦ The name was on the door.
    We drove past Mt. Hollow and Ft. Barrow.¦ Then it rained.
    St. Luke's Hospital closed its doors.¦ Patients were moved.
    He met Hon. Judge Carr.¦ They talked.
    Capt. O'Neill and Cpl. Diaz were hurt.¦ Two others died.
    Messrs. Hart and Webb resigned.¦ A search has begun.
    It was signed by the Rt. Hon. Edith Vane.¦ Nobody else signed.
    Adm. Cole told Cmdr. Shaw to wait.¦ He waited.
    """
  static let companiesAndPlaces = """
    Acme Inc.¦ The firm denied it.
    Acme Inc. shares fell 3 percent.¦ Analysts shrugged.
    Brill Corp. Chief Executive Dana Moss resigned.¦ She gave no reason.
    Orinoco Co. signed with Pell Ltd. in May.¦ Neither side spoke.
    They sold the mine to Baker & Co.¦ It was worth little.
    He works for Halley Bros. in Ohio.¦ The pay is poor.
    They moved to Sacramento, Calif. in June.¦ It was hot.
    Voters in Reno, Nev. and Tulsa, Okla. stayed home.¦ Others queued.
    She earned a Ph.D. in Leeds.¦ He earned an M.A. at home.
    The U.S. Senate voted late.¦ The House did not.
    He has lived in the U.S. since May.¦ She has not.
    He flew back to the U.S.¦ The trip took nine hours.
    Nobody in the U.K. cared.¦ Everyone in the E.U. did.
    They met in Washington, D.C.¦ The talks failed.
    The U.S.S.R. fell apart.¦ Russia stayed.
    The U.N. Security Council met on Friday.¦ Russia used its veto.
    Is it legal in the U.S.?¦ It is.
    She lives on 5th Ave. near the park.¦ He does not.
    He is with the Dept. of Justice.¦ She is not.
    Officials from the U.A.E. and the U.S. agreed.¦ Iran objected.
    Her office is in the U.S.¦ Why would she leave?
    The deal with Sorano S.A. was void.¦ The court said so.
    """
  static let numbersAndDates = """
    Please see No. 5 on page 3.¦ It is short.
    The answer was no.¦ Nobody was surprised.
    It is shown in Fig. 2 and in vol. 3, pp. 10–12.¦ Look there.
    See Sec. 4 and Art. 12 of the law.¦ They differ.
    The army took the village on Nov. 12 and left on Dec. 3.¦ Few noticed.
    It began in Sept. 2016.¦ It ended in Jan. 2018.
    The poor made up half of them.¦ 23 people were arrested.
    He was born in 1990.¦ 1991 was worse.
    Prices rose 3.5 percent.¦ Wages rose 0.2 percent.
    It cost $1,250.75.¦ That was too much.
    The number is 555.1234.¦ Call it.
    They paid $5 million.¦ $2 million came back.
    It weighs 5 kg.¦ The other weighs 6 lb. or so.
    He ran 10 km.¦ The race was over.
    The meeting starts at 9 a.m. on Tuesday.¦ Be there.
    The meeting ended at 9 p.m.¦ The lights went out.
    At 7 a.m. Mr. Gil opened the shop.¦ Nobody came.
    It closed at 6 P.M.¦ Mr. Gil went home.
    The law of 1 Jan. 2000 still holds.¦ It is odd.
    It rained in 2017.¦ In 2018 it did not.
    Version 2.0.1 is out.¦ Version 3 is not.
    He finished 2nd.¦ She finished 1st.
    It was 100%.¦ Nobody believed it.
    The vote was 51.2% to 48.8%.¦ Turnout was 70%.
    Chapter IV. is missing.¦ Chapter V is not.
    """
  static let otherAbbreviations = """
    Bring fruit, e.g. apples or pears.¦ Leave the rest.
    It is the capital, i.e. Caracas.¦ Everyone knows it.
    It was Pell vs. Marlow in the final.¦ Pell won.
    They sell bread, milk, etc.¦ The shop is small.
    They sell bread, milk, etc. and close at five.¦ It is small.
    Approx. 300 people came.¦ Few stayed.
    The study (Hahn et al. 2010) was wrong.¦ It said so.
    The store on Main St. closed.¦ Nobody minded.
    He is, viz. a fool.¦ So am I.
    P.S. Bring the keys.
    The govt. denied it.¦ The press did not.
    """
  static let letters = """
    They lacked vitamin C.¦ The crew fell ill.
    We switched to plan B.¦ It failed too.
    He has hepatitis B.¦ Doctors are worried.
    Nobody but you and I.¦ Did you hear?
    Malcolm X.¦ He was shot in 1965.
    She got an A.¦ He got a B.
    They are in Group C.¦ Brazil is in Group D.
    Texas A&M.¦ The college won.
    """
  static let quotations = """
    “We will not go,” he said.¦ “They will.”
    "It is late." she said.¦ Nobody moved.
    "Is it late?" she asked.¦ Nobody knew.
    "Go away!" he shouted.¦ They stayed.
    'It is over.' he whispered.¦ It was not.
    He said, "It is over."¦ She nodded.
    He said: “It is over.”¦ She nodded.
    “It is over.¦ We lost,” said Gil.
    "It is over.¦ We lost.¦ Go home," said Gil.
    “We won.¦ They lost.”¦ The crowd cheered.
    She said he was "done."¦ He was.
    He never spoke about that."¦He wanted to rest.
    He asked, "Why?"¦ Nobody answered.
    "Why now?" Gil asked.¦ Nobody answered.
    “Why now?” Ana Gil asked.¦ Nobody answered.
    He called it "a joke".¦ It was not.
    “Stop!”¦ “Why?” they cried.
    She said: 'I know.'¦ He did not.
    “It’s a lie.”¦ “It’s the truth.”
    "They came at night."¦ "We hid," said Gil.
    The word “incredible” .¦ It is long.
    He said "We are done" .¦ She left.
    He was “right wing” because he “hasn’t enrolled.”¦ So it goes.
    He said it was “over.”¦ 20 people left.
    “Who's there?”¦ It was the wind.
    """
  static let brackets = """
    He teaches (he used to drive a bus.) at a school.¦ He likes it.
    He left (nobody knows why).¦ She stayed.
    He left.¦ (Nobody knows why.)¦ She stayed.
    The law (Art. 5. of the code) is old.¦ It holds.
    The play [...] was long.¦ The actors were tired.
    “We waited (...) and left,” he said.¦ It was late.
    He said so (twice!).¦ Nobody heard.
    It was (surely?) late.¦ Nobody came.
    It works.[12]¦ Others disagree.[3]
    He quit (see p. 4).¦ She quit too.
    “The end is near” (Pell 12).¦ It was not.
    (Reporting by Ana Gil; Editing by Tom Pell)
    The firm (Acme Inc.) lost.¦ Others won.
    He left in May.¦ [Photo by the author]
    """
  static let questionsAndShouts = """
    What?¦ Who?¦ When?
    Really?!¦ You said so.
    Stop!!!¦ Wait.
    Who did it?¦ 300 people saw it.
    Is it true?¦ “No,” said Gil.
    Shares of Yahoo! rose again.¦ Others fell.
    Yahoo! Finance reported it.¦ Nobody read it.
    Great news! 😀¦ We won.
    Are you coming?¦ if not, call me.
    Who knows?¦ I don't.
    """
  static let ellipses = """
    He waited...¦ Nobody came.
    He waited… and waited.¦ Nobody came.
    He was . . . well . . . tired.¦ So was I.
    I meant it....¦ She laughed.
    The rest is lost. . . .¦ Only one page survives.
    He saw it … in the water.¦ Then it went.
    Well... I am not sure.
    “I don’t know…”¦ She turned away.
    Nobody knew…¦ Then the phone rang.
    "And then..." he said.¦ He stopped.
    """
  static let lists = """
    1. Wash your hands.¦ 2. Dry them.
    1) Wash your hands¦ 2) Dry them¦ 3) Sit down
    1.) Wash your hands.¦ 2.) Dry them.
    1.) Wash your hands¦ 2.) Dry them
    a. Wash your hands¦ b. Dry them¦ c. Sit down
    • Wash your hands¦ • Dry them
    • 9. Wash your hands¦ • 10. Dry them
    I. The law is old.¦ II. The law is bad.
    3. It is cold.¦ It is late.
    - Wash your hands.¦ - Dry them.
    He has 2 dogs, 3) none, and 4 cats.¦ They sleep.
    """
  static let datelines = """
    CARACAS, Nov. 12 (Reuters) - The bank closed.¦ It will open on Monday.
    Caracas (Reuters) – The bank closed.¦ It will open on Monday.
    WASHINGTON, Oct. 1. — The bank closed.¦ It will open on Monday.
    BOGOTA, Colombia (AP) — The bank closed.¦ It will open on Monday.
    LONDON (AFP).- The bank closed.¦ It will open.
    NEW YORK — Dr. Hahn left.¦ She will return.
    """
  static let dashesAndColons = """
    He waited.¦ - Nobody came.
    She was late – very late.¦ He was not.
    He said one thing: Go.¦ They went.
    The result: a draw.¦ Nobody cheered.
    It is old -- very old.¦ It works.
    It is over.¦ — Is it?
    It ended.¦ -- The lights went out.
    """
  static let openings = """
    He bought a phone.¦ iPhone sales rose.
    They sell art.¦ eBay takes a share.
    Follow us.¦ @newsroom has more.
    It is trending.¦ #Caracas leads.
    See the site.¦ https://example.org/a.b has it.
    It is cold.¦ it will snow.
    He left.¦ “Nobody” came.
    He left.¦ ¿Por qué?
    He left.¦ 'Tis late.
    """
  static let spaceless = """
    It is late.¦He went home.¦Nobody saw.
    It cost 1,000.¦That is a lot.
    Is it late?¦He asked.
    Write to Ana.Gil@example.com today.¦ She will answer.
    See www.example.com/a.B for more.¦ It helps.
    The file is a.Txt or b.Doc here.¦ Open it.
    Node.js and Booking.Com grew.¦ Others shrank.
    """
  static let headlines = """
    OIL PRICES RISE AGAIN IN LONDON¦ The price of crude rose on Monday.¦ It may fall.
    THE END IS NEAR.¦ Nobody knows when.
    IBM AND NASA AGREE.¦ They signed on Monday.
    """

  static let all = [
    titlesAndNames, companiesAndPlaces, numbersAndDates, otherAbbreviations, letters, quotations,
    brackets, questionsAndShouts, ellipses, lists, datelines, dashesAndColons, openings, spaceless,
    headlines,
  ].flatMap { $0.split(separator: "\n").map(String.init) }
}
