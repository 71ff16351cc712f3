import EventModel
import PackFiles
import WorldKnowledge

/// A world of a few rows, so that tests do not hang on the built-in data.
///
/// Fields of a row are parted by a bar with spaces, to be seen.
let smallPack: PackSource = {
  let tables: [String: [String]] = [
    "countries.tsv": [
      "code ¦ name ¦ nameArabic ¦ aliases ¦ adjectives ¦ capital ¦ latitude ¦ longitude",
      "IRQ ¦ Iraq ¦ العراق ¦ جمهورية العراق ¦ عراقي|Iraqi;عراقيون ¦ iq.city.baghdad ¦ 33 ¦ 44",
      "USA ¦ United States ¦ الولايات المتحدة ¦ أميركا|U.S. ¦ أميركي|American ¦  ¦ 39.8 ¦ -98.6",
    ],
    "places.tsv": [
      "id ¦ kind ¦ name ¦ nameArabic ¦ parent ¦ country ¦ latitude ¦ longitude ¦ aliases ¦ source",
      "iq.governorate.anbar ¦ governorate ¦ Anbar ¦ الأنبار ¦ country:IRQ ¦ IRQ ¦  ¦  ¦  ¦ x",
      "iq.district.al-qaim ¦ district ¦ Al-Qaim District ¦ قضاء القائم ¦ iq.governorate.anbar"
        + " ¦ IRQ ¦  ¦  ¦  ¦ x",
      "iq.city.al-qaim ¦ city ¦ Al-Qaim ¦ القائم ¦ iq.district.al-qaim ¦ IRQ ¦ 34.39 ¦ 40.99"
        + " ¦ الحصيبة ¦ x",
      "iq.base.al-qaim ¦ base ¦ Al-Qaim base ¦ القائم ¦ iq.district.al-qaim ¦ IRQ ¦  ¦  ¦  ¦ x",
      "iq.city.mosul ¦ city ¦ Mosul ¦ الموصل ¦ country:IRQ ¦ IRQ ¦  ¦  ¦  ¦ x",
      "sea.gulf ¦ sea ¦ The Gulf ¦ الخليج ¦  ¦  ¦  ¦  ¦  ¦ x",
    ],
    "place-kinds.tsv": ["kind ¦ word", "base ¦ قاعدة", "base ¦ base", "city ¦ مدينة"],
    "actors.tsv": [
      "id ¦ kind ¦ name ¦ nameArabic ¦ aliases ¦ country ¦ sector ¦ partOf ¦ source",
      "us.forces ¦ state ¦ US forces ¦ القوات الأميركية ¦  ¦ USA ¦ MIL ¦ country:USA ¦ x",
      "person.pompeo-mike ¦ person ¦ Mike Pompeo ¦ مايك بومبيو ¦  ¦ USA ¦ GOV ¦ country:USA ¦ x",
      "person.tillerson-rex ¦ person ¦ Rex Tillerson ¦ ريكس تيلرسون ¦  ¦ USA ¦ GOV"
        + " ¦ country:USA ¦ x",
      "person.sullivan-john ¦ person ¦ John Sullivan ¦ جون سوليفان ¦  ¦ USA ¦ GOV"
        + " ¦ country:USA ¦ x",
      "person.abdul-mahdi-adel ¦ person ¦ Adel Abdul-Mahdi ¦ عادل عبد المهدي ¦  ¦ IRQ ¦ GOV ¦  ¦ x",
    ],
    "offices.tsv": [
      "id ¦ name ¦ nameArabic ¦ aliases ¦ country ¦ sector ¦ organisation",
      "office.us.state ¦ Secretary of State ¦ وزير الخارجية ¦  ¦ USA ¦ GOV ¦ ",
    ],
    "tenures.tsv": [
      "office ¦ person ¦ from ¦ to ¦ acting ¦ source",
      "office.us.state ¦ person.tillerson-rex ¦ 2017-02-01 ¦ 2018-03-31 ¦  ¦ x",
      "office.us.state ¦ person.sullivan-john ¦ 2018-04 ¦ 2018-04-30 ¦ acting ¦ x",
      "office.us.state ¦ person.pompeo-mike ¦ 2018-04-26 ¦  ¦  ¦ x",
      "office.us.state ¦ person.nobody ¦ 2010 ¦ 2011 ¦  ¦ x",
    ],
    "event-types.tsv": [
      "id ¦ plover ¦ mode ¦ quad ¦ intensity ¦ cameo ¦ acled_event ¦ acled_sub_event ¦ name_en"
        + " ¦ name_ar",
      "shelling ¦ ASSAULT ¦ heavy-weapons ¦ 4 ¦ -9.5 ¦ 194 ¦ Explosions ¦  ¦ shelling ¦ قصف",
      "support ¦ SUPPORT ¦  ¦ 1 ¦  ¦  ¦  ¦  ¦ support ¦ دعم",
    ],
  ]
  return .memory(
    Dictionary(
      uniqueKeysWithValues: tables.map { name, rows in
        let text = rows.map { $0.replacing(" ¦ ", with: "\t") }.joined(separator: "\n")
        return ("world/" + name, Array(text.utf8))
      }))
}()

/// All that the few rows say.
let smallWorld = WorldKnowledge(from: smallPack)

/// A lookup of the few rows' names.
func smallLookup() -> NameLookup { NameLookup(in: smallPack) }
