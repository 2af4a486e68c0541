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

  /** The head of a command of supervision; what it needs to say beside stands in its text. */
  static Supplier<CommandHead> of(Sheet request, liandong.door.soap.wire.supervision.WireHead in) {
    if (in == null) {
      return of(request, (WireHead) null);
    }
    WireHead same = new WireHead();
    same.setClient(in.getClient());
    same.setKey(in.getKey());
    same.setCounty(in.getCounty());
    same.setActor(in.getActor() == null ? null : same(in.getActor()));
    return of(request, same);
  }

  private static WireActor same(liandong.door.soap.wire.supervision.WireActor in) {
    WireActor same = new WireActor();
    same.setPerson(in.getPerson());
    same.setRole(in.getRole());
    same.setPlace(in.getPlace());
    same.setWindow(in.getWindow());
    return same;
  }

  /** Who asks a question, where that is said. */
  static Supplier<Optional<Actor>> asker(
      Sheet question, liandong.door.soap.wire.supervision.WireActor in) {
    if (in == null) {
      return Optional::empty;
    }
    Supplier<Actor> actor = actor(question, same(in));
    return () -> Optional.of(actor.get());
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
