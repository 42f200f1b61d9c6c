/** Chinese surnames of one character, Traditional and Simplified in one string, without those that are mostly a linking word. */
export const surnames = new Set(
  '廉鳳凤卿蔚季厲厉嵇巴狄滕漆烏乌蓋盖薄荀裘鈕钮闕阙雙双過郗郜隆靖韶歸归枚杭沃祖竹樓楼譙鄂晁仝亓' +
    '王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何林高羅罗鄭郑梁謝谢宋唐許许鄧邓韓韩馮冯曹彭曾肖蕭萧田董潘袁蔡蔣蒋余于杜葉叶程魏蘇苏呂吕丁任盧卢姚沈鍾钟姜崔譚谭陸陆范汪廖石金韋韦' +
    '賈贾夏付傅方鄒邹熊白孟秦邱侯江尹薛閆闫閻阎雷龍龙黎史陶賀贺毛郝顧顾龔龚邵萬万覃武錢钱戴嚴严莫孔湯汤常溫温康施文牛樊葛邢安齊齐易喬乔伍龐庞顏颜倪莊庄聶聂章魯鲁岳翟殷詹申歐欧耿關关蘭兰' +
    '焦俞左柳甘祝包寧宁尚符舒阮柯紀纪梅童凌畢毕單单裴霍成苗谷盛曲翁冉駱骆藍蓝路游辛靳管柴蒙鮑鲍華华喻祁房屈饒饶解牟艾尤時时穆農农司卓古吉繆缪簡简車车項项連连蘆芦麥麦褚婁娄竇窦戚岑景黨党' +
    '宮宫費费卜冷晏席衛卫米柏宗瞿桂佟應应臧閔闵苟鄔邬邊边卞姬仇欒栾隋商刁沙榮荣巫寇桑郎甄叢丛仲虞敖鞏巩明佘池查麻苑遲迟鄺邝官封談谈匡鞠惠荊荆樂乐冀郁胥南班儲储原栗燕楚鄢諶谌奚粟冼蔺藺欽' +
    '钦諸诸幸勞劳布利練练區区雲云浦盤盘竺芮花茅湛弓滿满弘國国寿壽通晉晋雍郤璩濮牧隗山賁郏懷怀蒲索咸籍賴赖屠陰阴蒼闻聞莘貢贡逄扶堵宰酈卻佴戎儀仪危凃涂辜茹揚扬占粘禤植綦敬鹿修逯相战強强容塗丘闞阚甯邸邰邴蒯昝宓帥帅檀惲恽曠旷禹巢睢庾雒撒仉桓洪段扈戈皮朴亢訾雋隽禚慕墨展',
)

/** Surnames that are mostly a linking word, and so are surnames only right behind an office or in a list of people. */
export const linkingSurnames = new Set('於和由是向')

/** Chinese surnames of two characters. */
export const doubleSurnames = new Set(
  '歐陽 欧阳 司徒 司馬 司马 上官 諸葛 诸葛 夏侯 皇甫 尉遲 尉迟 公孫 公孙 慕容 令狐 東方 东方 南宮 西門 長孫 宇文 軒轅 聞人 澹臺 淳于 單于 端木 呼延 申屠 拓跋 万俟 鍾離 钟离 宗政 濮陽 濮阳 赫連 赫连 納蘭 纳兰 獨孤 独孤 澹台'.split(
    ' ',
  ),
)

/** English given names that follow a Chinese name, also after a comma: "Wong Pong Chun, James". */
export const givenNames = new Set(
  (
    'Aaron Abraham Adam Adrian Agnes Alan Albert Alex Alexander Alfred Alice Allan Allen Alvin Amy Andrea Andrew Andy Angela ' +
    'Angus Anita Anna Annie Anson Anthony Antony Arthur Barry Ben Benjamin Benny Bernard Betty Billy Brian Bruce Calvin Candy Carl ' +
    'Carmelo Carmen Carol Catherine Cecilia Charles Charlie Chris Christina Christine Christopher Clement Colin Connie Cynthia ' +
    'Daniel Danny David Dennis Derek Desmond Diana Dickson Dominic Donald Doris Douglas Eddie Eddy Edmond Edmund Edward Edwin ' +
    'Eleanor Elizabeth Ellen Elsie Emily Eric Ernest Eugene Eva Fanny Felix Fiona Florence Francis Frank Franklin Fred Frederick ' +
    'Gary Geoffrey George Gerald Gigi Gilbert Gloria Gordon Grace Graham Gregory Harold Harry Helen Henry Herbert Herman Hilda ' +
    'Howard Hugh Ian Irene Iris Isaac Ivan Ivy Jack Jackson Jacky Jacob James Jane Janet Janice Jason Jasper Jean Jeff Jeffrey ' +
    'Jennifer Jenny Jeremy Jerry Jesse Jessica Jimmy Joan Joe Joel John Johnny Johnson Jonathan Joseph Joshua Joyce Judy Julia ' +
    'Julian Justin Karen Kathy Keith Kelly Kelvin Ken Kenneth Kenny Kent Kevin Larry Laura Lawrence Leo Leon Leonard Leslie Lewis ' +
    'Lily Linda Louis Louise Lucy Luke Mabel Marco Margaret Maria Mark Martin Mary Matthew Maurice May Melissa Michael Michelle ' +
    'Mickey Mike Mimi Miranda Moses Nancy Nelson Nicholas Nick Nicole Nigel Norman Oliver Oscar Pamela Patrick Paul Pauline Perry ' +
    'Peter Philip Phillip Priscilla Queenie Rachel Ralph Randy Raymond Rebecca Regina Ricky Richard Rita Robert Robin Roger ' +
    'Ronald Ronnie Rosanna Rose Roy Ruby Russell Ryan Sabrina Sally Sam Sammy Samson Samuel Sandy Sarah Sean Sharon Shirley Simon ' +
    'Sonia Sophia Stanley Stella Stephanie Stephen Steve Steven Stewart Susan Sylvia Tammy Ted Teresa Terence Terry Theresa Thomas ' +
    'Tiffany Timothy Tom Tommy Tony Victor Victoria Vincent Virginia Vivian Wallace Walter Warren Wayne Wendy Wilfred William ' +
    'Willie Wilson Winnie Winston Yvonne Zoe ' +
    'Ada Amanda Amelia Annette Barbara Beatrice Belinda Bonnie Brenda Brandon Caroline Carrie Celia Cindy Claire Clara Clarence Clive ' +
    'Cyril Damian Darren Davy Deborah Denise Diane Dora Dorothy Edgar Edith Edna Elaine Elena Elvis Emma Erica Esther Evelyn Frankie ' +
    'Freddy Gabriel Gavin Gladys Glenn Hannah Hector Horace Humphrey Ingrid Jeffery Jill Jim Joanna Joanne Jocelyn Joey Josephine ' +
    'Judith Kate Katherine Kathleen Katie Kitty Lena Lester Lillian Lisa Lloyd Lorraine Lydia Lynn Madeline Maggie Malcolm Mandy ' +
    'Marcus Marian Marion Marvin Maureen Maxwell Monica Monique Natalie Neil Nina Noel Norma Olivia Owen Patricia Peggy Percy Phoebe ' +
    'Polly Quincy Rex Rosalie Rosemary Rowena Rupert Samantha Sandra Sebastian Selina Serena Sheila Silvia Stuart Susanna Suzanne ' +
    'Bosco Boris Clifford Conrad Duncan Eliza Elton Elsa Ferdinand Godfrey Gareth Heidi Jerome Karl Laurence Leonardo Lionel Loretta Lucia ' +
    'Marina Melvin Morris Nathan Ophelia Otto Penny Pierre Quentin Raphael Reginald Roderick Roland Rosita Sidney Spencer Sunny Sydney Teddy Valerie Vernon Wendell Wilbur Xavier ' +
    'Terrence Theodore Tim Tina Toby Tracy Trevor Vanessa Vera Veronica Vicky Viola Vivien Wesley Yolanda ' +
    'Adrienne Alistair Alastair Bob Bryan Cameron Cherie Christy Craig Dave Evan Fergus Freddie Gerard Graeme Guy Hamish Hans Iain Jamie Kathryn Kurt Lars Louisa Luis ' +
    'Mabelle Maisie Matt Merlin Mitchell Nicola Pascal Rick Rob Rory Ruth Shane Simone Sophie Stefan Susanne Todd Yvette ' +
    'Abby Abigail Adela Adele Adeline Adriana Agatha Aidan Aileen Alec Alexandra Alexis Alfreda Alicia Alison Allison Alma Anabel Anastasia Andre Angelina ' +
    'Angie Ann Annabel Annabelle Anne Antoinette Antonio Ariel Arnold Ashley Athena Aubrey Audrey Augustine Ava Avis Bartholomew Basil Becky Bella Benedict ' +
    'Benson Bernadette Bernice Bertha Bertrand Beryl Bess Betsy Beverly Bill Blake Bobby Brad Brendan Bridget Bruno Bryant Byron Caleb Camilla Candice ' +
    'Carina Carlos Carlson Carly Carole Carolyn Casey Cassandra Cathy Cecil Cedric Celine Charis Charlene Charlotte Cheryl Chloe Christabel Clare Clarice ' +
    'Clarissa Claude Claudia Clementine Clifton Clint Cody Colleen Cora Cordelia Corinna Cornelius Cyrus Daisy Damien Dan Daphne Darryl Davin Dawson Deanna ' +
    'Debbie Delia Denis Derrick Dicky Dominique Donna Doreen Doug Dustin Dylan Edwina Eileen Elias Elisa Ella Elliot Eloise Elvin Emil Emmanuel Enid Enoch ' +
    'Erick Erik Erin Ernie Esmond Estelle Ethan Ethel Eugenia Eunice Evangeline Everett Ezra Fabian Felicia Felicity Floyd Frances Francine Francisco Freda ' +
    'Gabrielle Garry Genevieve Georgina Geraldine Germaine Gertrude Gillian Gina Glen Glenda Greg Greta Gwen Gwendolyn Harriet Harvey Heather Helena ' +
    'Henrietta Hilary Horatio Hubert Ignatius Igor Irving Isabel Isabella Isaiah Jackie Jacqueline Jaime Janis Jared Jay Jeanette Jennie Jeremiah Jessie ' +
    'Joana Jodie Jolene Jon Juan Juliana Julie Juliet Juliette Justina Kara Katrina Kay Kendall Kimberly Kirk Kristen Kristina Kristy Kyle Lauren Leah ' +
    'Leila Leonora Leopold Leroy Letitia Levi Liam Lilian Lina Lindsay Linus Liz Lois Lucas Lucille Lucinda Luther Lynda Lynette Madeleine Manfred Manuel ' +
    'Marc Marcella Marcia Margaux Marianne Marie Marilyn Mario Marisa Marissa Marjorie Marlene Martha Matilda Mavis Maxine Maya Megan Melanie Melinda ' +
    'Meredith Mervyn Mia Michaela Michele Miguel Mildred Millie Mindy Minerva Minnie Mirabel Miriam Moira Molly Mona Muriel Myles Myra Myrna Nadia Naomi ' +
    'Natalia Natasha Nathaniel Neal Ned Nelly Neville Nicky Noelle Nora Olga Osmond Oswald Patsy Paula Pedro Penelope Pete Petrina Philippa Phyllis Ramon ' +
    'Randall Randolph Rene Rhoda Rhonda Ricardo Roberta Roberto Rodney Ron Ronny Rosa Rosalind Rosamund Rosanne Roseline Rosetta Rosie Ross Roxanne Rudolf ' +
    'Rudolph Rudy Rufus Sabina Sara Sasha Saul Scarlett Scott Selena Seth Shaun Shawn Shelby Sheldon Shelley Sheri Sherman Sherry Sheryl Sibyl Silas Sonny ' +
    'Stacey Stacy Stephan Susana Susie Sylvester Sylvie Tabitha Tamara Tania Tanya Tara Tatiana Teri Terrance Terri Tess Thaddeus Thelma Theodora Timmy ' +
    'Titus Tobias Tracey Travis Tricia Trina Tristan Tyler Tyrone Ursula Valentine Valery Verna Vicki Vickie Virgil Viviana Vivienne Wanda Willis Willy ' +
    'Wilma Winifred Woody Zachary Zara'
  ).split(' '),
)

/** Chinese surnames in Latin letters (Mandarin, Cantonese and other romanisations), and others that are frequent on boards, lower case. */
export const romanSurnames = new Set(
  (
    'teng diao kuang zang ao cong gui ai an au auyeung bai ban bao bi bian cai cao cen cha chai cham chan chang chao chau chen cheng cheong cheuk cheung chew chi ' +
    'chiang chien chih chin ching chiu cho choi chong chou chow choy chu chua chuang chui chun chung cui dai dang deng ding do dong ' +
    'dou du duan fan fang fei feng fok fong foo fu fung gan gao ge geng goh gong gou gu guan guo han hao hau he heung hiu ho hon hong ' +
    'hou hsieh hsu hu hua huang hui hung huo hwang ieong im ip ji jia jian jiang jiao jim jin jing ju ka kai kam kan kang kao keung khoo ki ' +
    'kim king ko koh kong koo kou ku kuan kung kuo kuok kwan kwok kwong lai lam lan lang lau law lee lei leng leong leung lew li lian liang ' +
    'liao lie lim lin ling liong liu lo loh lok long loo loong lou low lu lui luk lum lun luo luk lv lyu ma mai mak man mao mau mei ' +
    'meng miao min mo mok mou mu mui ng ngai ngan ni nie ning niu ong ou ouyang pan pang pei peng pong poon pu qi qian qiao qin qiu qu ' +
    'quan ran rao ren rong ru ruan sam seto shan shang shao she shek shen sheng shi shiu shu shum si siew sie sim sin sit situ siu so ' +
    'soh song soo su suen suh sui sun sung sze szeto tai tam tan tang tao tay tien tian ting to tong toh tong tsai tsang tse tseng ' +
    'tsoi tsui tsun tu tuan tung wai wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue xuan yam yan yang ' +
    'yao yau ye yee yeh yen yeo yep yeung yi yim yin ying yip yiu you young yu yuan yue yuen yung zeng zha zhai zhan zhang zhao zhen ' +
    'zheng zhong zhou zhu zhuang zhuo zou zuo smith jones brown wilson taylor tanaka suzuki sato yamamoto kobayashi park choi singh kumar ' +
    'ang aw bong chia chik chim eng heng hew kee kho khor kut kwek leow liew mah neo ooi oei pak pau phua pun quek quah seah seow sek sham tee teh teo teoh tham thong tiong voon wat wee woon yap yeap yeoh yeow yong kwai'
  ).split(' '),
)
