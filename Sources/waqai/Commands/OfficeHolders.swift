import EventModel
import TimelineExport
import WorldKnowledge

/// Somebody who held an office, and when.
struct OfficeHolder {
  var office: Office
  var person: Actor
  var tenure: Tenure
}

/// Who held the offices of a name, in the order of the offices and of time; on a day, where one is
/// given, acting holders included.
///
/// - Throws: ``CommandFailure/unknownOffice(_:nearest:)``.
func holders(
  of name: String, on day: CalendarDate?, in world: WorldKnowledge
) throws -> [OfficeHolder] {
  let lookup = OfficeLookup(world.catalogue)
  let offices = lookup.offices(named: name)
  guard !offices.isEmpty else {
    throw CommandFailure.unknownOffice(name, nearest: nearest(to: name, among: lookup.fullNames))
  }
  return offices.flatMap { office in
    world.tenures(ofOffice: office)
      .filter { tenure in day.map(tenure.holds) ?? true }
      .sorted { ($0.from, $0.isActing ? 1 : 0) < ($1.from, $1.isActing ? 1 : 0) }
      .map { tenure in
        OfficeHolder(
          office: world.catalogue.offices[office], person: world.catalogue.actors[tenure.person],
          tenure: tenure)
      }
  }
}

extension Actors {
  static func listing(of holders: [OfficeHolder], limit: Int?) -> Listing {
    Listing(
      columns: [
        ListingColumn("from"), ListingColumn("to"), ListingColumn("acting"),
        ListingColumn("office_id", visibility: .data), ListingColumn("office", minimumWidth: 10),
        ListingColumn("office_arabic", visibility: .data), ListingColumn("id", minimumWidth: 12),
        ListingColumn("name", visibility: .data),
        ListingColumn("english", minimumWidth: 10, visibility: .tables),
        ListingColumn("name_arabic", visibility: .data),
        ListingColumn("arabic", minimumWidth: 10, visibility: .tables),
      ],
      rows: holders.prefix(limit ?? holders.count).map { holder in
        let (office, person, tenure) = (holder.office, holder.person, holder.tenure)
        return [
          .text(tenure.from.iso), ListingValue(tenure.to?.iso),
          .text(tenure.isActing ? "acting" : ""), .text(office.id), .text(office.name),
          .text(office.nameArabic), .text(person.id), .text(person.name),
          .text(leftToRight(person.name, or: "")), ListingValue(person.nameArabic),
          .text(person.nameArabic ?? person.name),
        ]
      })
  }
}
