package liandong.itest;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.ws.Holder;
import liandong.itest.metro.Actor;
import liandong.itest.metro.Applicant;
import liandong.itest.metro.ApplicantKind;
import liandong.itest.metro.Application;
import liandong.itest.metro.Case;
import liandong.itest.metro.CaseAnswer;
import liandong.itest.metro.CaseService;
import liandong.itest.metro.Event;
import liandong.itest.metro.HandedMaterial;
import liandong.itest.metro.HandedMaterials;
import liandong.itest.metro.Head;
import liandong.itest.metro.IdKind;
import liandong.itest.metro.Role;

/**
 * The system of somebody at a window, on Metro's JAX-WS, with the client that Metro generates from
 * our WSDL and the WSDL that a running copy publishes.
 */
final class MetroWindow {
  private final Case cases;
  private final String place;
  private final Role role;

  MetroWindow(Copy copy, String place, Role role) throws MalformedURLException {
    this.cases =
        new CaseService(URI.create(copy.address("/soap/case/v1?wsdl")).toURL()).getCasePort();
    this.place = place;
    this.role = role;
  }

  Case cases() {
    return cases;
  }

  Head head(String key) {
    Actor actor = new Actor();
    actor.setPerson("staff-1");
    actor.setRole(role);
    actor.setPlace(place);
    Head head = new Head();
    head.setClient("metro");
    head.setKey(key);
    head.setCounty("cangxi");
    head.setActor(actor);
    return head;
  }

  Head head(String key, String reason) {
    Head head = head(key);
    head.setReason(reason);
    return head;
  }

  /** An application with as many papers, called m1, m2, … as in all tables of Cangxi. */
  static Application application(String item, int papers) {
    Applicant applicant = new Applicant();
    applicant.setKind(ApplicantKind.NATURAL);
    applicant.setName("测试甲");
    applicant.setIdKind(IdKind.ID_CARD);
    applicant.setIdNumber("11010519491231002X");
    HandedMaterials materials = new HandedMaterials();
    IntStream.rangeClosed(1, papers)
        .forEach(
            paper -> {
              HandedMaterial material = new HandedMaterial();
              material.setId("m" + paper);
              materials.getMaterial().add(material);
            });
    Application application = new Application();
    application.setItem(item);
    application.setApplicant(applicant);
    application.setMaterials(materials);
    return application;
  }

  /** What happened to a case, oldest first: number, step, time. */
  List<String> events(String number) throws Exception {
    Holder<List<Event>> events = new Holder<>();
    cases.status("cangxi", number, new Holder<CaseAnswer>(), events);
    return events.value.stream()
        .map(event -> event.getSeq() + " " + event.getStep().getCode() + " " + event.getAt())
        .toList();
  }
}
