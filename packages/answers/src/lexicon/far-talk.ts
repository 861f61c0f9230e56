/**
 * English talk about everything else, a few lines a topic, written for this purpose. Packs in English
 * learn from it what they have no answer to; lines that a shop's own phrasings resemble are left out.
 */
export const farTalk: readonly string[] = `
how cold does it get in norway in january
should I bring an umbrella to the picnic
why is the sky red in the evening
when does the sun rise tomorrow
how do hurricanes form
what is the boiling point of water in fahrenheit
how long should I boil an egg
what can I make with rice and leftover chicken
is it safe to eat mushrooms from the forest
how many calories are in an avocado
what goes well with grilled salmon
teach me to bake sourdough
my cake did not rise, what happened
who plays the lead in that new space film
which season of the show is the best
recommend a book for a long train ride
who painted the ceiling of the chapel
what year did the band break up
turn the volume down a bit
skip to the next track
put on something cheerful
what is the name of this song
who is leading the championship
how many players are on a volleyball team
when does the world cup start
what are the rules of cricket
how do I get better at chess
what is a good stretch for the lower back
how many steps should I walk every day
how do I stop snoring
is coffee bad for my heart
what are the symptoms of the flu
how long does a sprained ankle take to heal
my tooth hurts when I drink something cold
how do I fall asleep faster
what is the difference between a virus and a bacteria
how many bones does a human have
how do vaccines work
who discovered penicillin
why do cats purr
how do I teach my puppy to sit
what do hedgehogs eat
how long do turtles live
my neighbour's dog barks all night
which plants need little light
when should I prune roses
how do I get rid of ants in the kitchen
what is the fastest animal on land
are sharks dangerous to swimmers
what is the longest river in the world
which country has the most islands
what language do they speak in malta
is it expensive to live in zurich
do I need a visa for thailand
what is there to see in lisbon
find me a cheap hotel near the beach
how early should I be at the airport
how many hours ahead is sydney
which vaccinations do I need for kenya
what is the best way from here to the station
how is the traffic on the motorway
when does the last bus leave
where can I charge my electric car
my car makes a strange noise when I brake
how often should I change the oil
what does the yellow warning light mean
how much air should I put in the tyres
who has to give way at a roundabout
how do I parallel park
what is the speed limit in france
remind me to call my mother at six
wake me at half past five
add milk and bread to my list
how many days until christmas
set a timer for ten minutes
cancel my dentist appointment
what is on my calendar for friday
text my brother that I am running late
turn off the lights in the bedroom
make the house a little warmer
lock the front door
take a picture
what is the square root of 144
convert ten miles to kilometres
what is fifteen percent of eighty
solve this equation for x
flip a coin
roll two dice
pick a number between one and ten
how do you spell necessary
what is the plural of octopus
what is another word for happy
how do I say thank you in japanese
what does carpe diem mean
is it who or whom
write a speech for my sister's wedding
give me ideas for a birthday party
summarise this article for me
help me with my essay about the romans
who won the second world war
when was the printing press invented
who was the first person in space
how old is the universe
what is a black hole
how far away is mars
why is the sea salty
what is quantum mechanics
how does photosynthesis work
what are prime numbers
who wrote hamlet
what is the capital of mongolia
how many people live in nigeria
who is the king of spain
when is the next election
what do you think about the government
should taxes be higher
is there a god
what happens after we die
do you believe in ghosts
what is love
are you a robot or a human being
who made you
where do you live
do you have feelings
what is your favourite colour
do you sleep at night
how was your day
you are pretty smart
will you marry me
can you keep a secret
tell me about yourself
what are your hobbies
say something in klingon
I am bored
I feel lonely today
my girlfriend left me
I had an argument with my boss
how do I ask for a raise
what should I write in my cv
how do I prepare for an interview
how many vacation days do I have left
who do I talk to about my pension
how do I become a nurse
is it hard to learn the guitar
which university is best for medicine
how do I study for an exam
what is a good name for a baby girl
my baby will not stop crying
when do children start to walk
how do I get my kids to eat vegetables
what games can we play in the car
how do I remove a wine stain from a carpet
how do I unclog a sink
the washing machine is leaking
what colour should I paint the living room
how do I hang a shelf on a concrete wall
how much does it cost to build a house
should I rent or buy a flat
what is the interest rate right now
how do I invest my savings
how do I file my taxes
is gold a good investment
what is inflation
how much should I tip in america
how do I apply for a passport
I lost my driving licence
how do I register to vote
what is the emergency number in italy
there was an accident on my street
my laptop will not turn on
how do I take a screenshot
what is the difference between ram and storage
my printer is jammed again
how do I centre a div
what is recursion
which programming language should I learn first
how do I block a number on my phone
is this website down for everyone
how do I make a video for the internet
what is the weather station saying
tell me a riddle
tell me a bedtime story
what is the funniest thing you know
knock knock
guess what
never mind
whatever
that makes no sense
I do not know what to say
can I ask you something
hold on a second
sorry wrong window
test test
this is a test message
blah blah blah
what is new
how is it going
have a nice weekend
happy new year
congratulations on your success
what is the date today
what day of the week is it
how many weeks are in a year
is tomorrow a holiday
when is ramadan this year
why do we celebrate halloween
what is my horoscope for today
which zodiac sign is the luckiest
can you read my palm
how do I meditate
what is yoga good for
how do I braid my hair
which haircut suits a round face
how do I tie a tie
what should I wear to a funeral
who invented jeans
is there life on other planets
how are clouds made
what is the tallest building in the world
how deep is the ocean
how do airplanes stay in the air
how do magnets work
`
  .split("\n")
  .filter(Boolean)
