#include "CPackData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"


// The files stay editable text in the tree; the compiler copies them in and rebuilds on a change.

static const unsigned char ar_calendar[] = {
#embed "../LanguagePacks/Resources/ar/lexicon/calendar.tsv"
};
static const unsigned char ar_adjectives[] = {
#embed "../LanguagePacks/Resources/ar/lexicon/adjectives.tsv"
};
static const unsigned char ar_classes[] = {
#embed "../LanguagePacks/Resources/ar/lexicon/classes.tsv"
};
static const unsigned char ar_given_names[] = {
#embed "../LanguagePacks/Resources/ar/lexicon/given-names.tsv"
};
static const unsigned char ar_nouns[] = {
#embed "../LanguagePacks/Resources/ar/lexicon/nouns.tsv"
};
static const unsigned char ar_numerals[] = {
#embed "../LanguagePacks/Resources/ar/lexicon/numerals.tsv"
};
static const unsigned char ar_particles[] = {
#embed "../LanguagePacks/Resources/ar/lexicon/particles.tsv"
};
static const unsigned char ar_verbs[] = {
#embed "../LanguagePacks/Resources/ar/lexicon/verbs.tsv"
};
static const unsigned char ar_effects[] = {
#embed "../LanguagePacks/Resources/ar/frames/effects.tsv"
};
static const unsigned char ar_examples[] = {
#embed "../LanguagePacks/Resources/ar/frames/examples.tsv"
};
static const unsigned char ar_families[] = {
#embed "../LanguagePacks/Resources/ar/frames/families.tsv"
};
static const unsigned char ar_frames[] = {
#embed "../LanguagePacks/Resources/ar/frames/frames.tsv"
};
static const unsigned char world_actors[] = {
#embed "../WorldKnowledge/Resources/actors.tsv"
};
static const unsigned char world_countries[] = {
#embed "../WorldKnowledge/Resources/countries.tsv"
};
static const unsigned char world_event_types[] = {
#embed "../WorldKnowledge/Resources/event-types.tsv"
};
static const unsigned char world_name_words[] = {
#embed "../WorldKnowledge/Resources/name-words.tsv"
};
static const unsigned char world_offices[] = {
#embed "../WorldKnowledge/Resources/offices.tsv"
};
static const unsigned char world_place_kinds[] = {
#embed "../WorldKnowledge/Resources/place-kinds.tsv"
};
static const unsigned char world_places[] = {
#embed "../WorldKnowledge/Resources/places.tsv"
};
static const unsigned char world_tenures[] = {
#embed "../WorldKnowledge/Resources/tenures.tsv"
};

static const CPackFile files[] = {
    {"ar/frames/effects.tsv", ar_effects, sizeof ar_effects},
    {"ar/frames/examples.tsv", ar_examples, sizeof ar_examples},
    {"ar/frames/families.tsv", ar_families, sizeof ar_families},
    {"ar/frames/frames.tsv", ar_frames, sizeof ar_frames},
    {"ar/lexicon/adjectives.tsv", ar_adjectives, sizeof ar_adjectives},
    {"ar/lexicon/calendar.tsv", ar_calendar, sizeof ar_calendar},
    {"ar/lexicon/classes.tsv", ar_classes, sizeof ar_classes},
    {"ar/lexicon/given-names.tsv", ar_given_names, sizeof ar_given_names},
    {"ar/lexicon/nouns.tsv", ar_nouns, sizeof ar_nouns},
    {"ar/lexicon/numerals.tsv", ar_numerals, sizeof ar_numerals},
    {"ar/lexicon/particles.tsv", ar_particles, sizeof ar_particles},
    {"ar/lexicon/verbs.tsv", ar_verbs, sizeof ar_verbs},
    {"world/actors.tsv", world_actors, sizeof world_actors},
    {"world/countries.tsv", world_countries, sizeof world_countries},
    {"world/event-types.tsv", world_event_types, sizeof world_event_types},
    {"world/name-words.tsv", world_name_words, sizeof world_name_words},
    {"world/offices.tsv", world_offices, sizeof world_offices},
    {"world/place-kinds.tsv", world_place_kinds, sizeof world_place_kinds},
    {"world/places.tsv", world_places, sizeof world_places},
    {"world/tenures.tsv", world_tenures, sizeof world_tenures},
};

const CPackFile *cpackdata_files(void) { return files; }
size_t cpackdata_file_count(void) { return sizeof files / sizeof files[0]; }
