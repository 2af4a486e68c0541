package liandong.door.soap;

import java.util.Optional;
import java.util.function.Supplier;
import liandong.cases.Actor;
import liandong.cases.Channel;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.door.soap.Sheet.Entry;
import liandong.door.soap.wire.cases.WireActor;
import liandong.door.soap.wire.cases.WireHead;
import liandong.places.CountyId;
import liandong.places.PlaceId;

/** Reads what every command says of itself. */
final class Heads {
  private Heads() {}

  static Supplier<CommandHead> of(Sheet request, WireHead in) {
    if (!request.has("head", in)) {
      return Entry.none();
    }
    Sheet sheet = request.at("head");
    Entry<String> client = sheet.need("client", in.getClient(), Kind.CLIENT);
    Entry<String> key = sheet.need("key", in.getKey(), Kind.KEY);
    Entry<CountyId> county = sheet.need("county", in.getCounty(), Kind.COUNTY);
    Supplier<Actor> actor = actor(sheet, in.getActor());
    Entry<Optional<String>> reason = sheet.may("reason", in.getReason(), Kind.REASON);
    return () ->
        new CommandHead(
            new CommandKey(client.get(), key.get()),
            county.get(),
            actor.get(),
            Channel.SOAP,
            reason.get());
  }

  private static Supplier<Actor> actor(Sheet head, WireActor in) {
    if (!head.has("actor", in)) {
      return Entry.none();
    }
    Sheet sheet = head.at("actor");
    Entry<String> person = sheet.need("person", in.getPerson(), Kind.PERSON);
    var role = sheet.need("role", in.getRole(), Kind.ROLE);
    Entry<PlaceId> place = sheet.need("place", in.getPlace(), Kind.PLACE);
    Entry<Optional<String>> window = sheet.may("window", in.getWindow(), Kind.WINDOW);
    return () -> new Actor(person.get(), role.get(), place.get(), window.get());
  }
}
