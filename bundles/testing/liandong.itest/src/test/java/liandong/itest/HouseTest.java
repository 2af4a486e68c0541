package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import liandong.itest.wrong.AsksTheLaw;
import liandong.itest.wrong.AsksTheSystem;
import liandong.itest.wrong.CountsBeside;
import liandong.itest.wrong.SupervisesBeside;
import liandong.itest.wrong.WritesACase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The house as it was built keeps its rules. Beside each rule stands something that breaks it, so
 * that a rule which sees nothing is noticed.
 */
class HouseTest {
  private static House house;
  private static JavaClasses classes;

  @TempDir Path folder;

  @BeforeAll
  static void enter() {
    house = House.built();
    classes = house.classes();
  }

  private static JavaClasses only(Class<?> wrong) {
    return new ClassFileImporter().importClasses(wrong);
  }

  private static Class<?> hiddenComponent() {
    try {
      return Class.forName("liandong.itest.wrong.HiddenComponentImpl");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private WrongBundle wrong(String room, String name) throws IOException {
    return WrongBundle.in(folder, room, name);
  }

  @Test
  void everyRoomIsThere() {
    assertThat(house.bundles())
        .extracting(OurBundle::name)
        .contains(
            "liandong.cases",
            "liandong.cases.handling",
            "liandong.store.jpa",
            "liandong.door.soap",
            "liandong.door.shell",
            "liandong.county.cangxi");
    assertThat(classes).hasSizeGreaterThan(200);
  }

  @Test
  void domainImportsJavaAndItselfOnly() {
    assertThat(Invariants.domainStandsAlone(house)).isEmpty();
  }

  @Test
  void domainThatImportsMoreIsReported() throws IOException {
    OurBundle wrong =
        wrong("domain", "liandong.wrong")
            .header("Import-Package", "java.util,liandong.cases;version=\"[1.0,2)\",org.slf4j")
            .header("DynamicImport-Package", "*")
            .built();

    assertThat(Invariants.domainStandsAlone(house.with(wrong)))
        .containsExactlyInAnyOrder("liandong.wrong imports org.slf4j", "liandong.wrong imports *");
  }

  @Test
  void arrowsAreThoseOfTheReadme() throws IOException {
    if (Boolean.getBoolean("liandong.readme.update")) {
      HouseMap.ofTheClone().draw(house.arrows());
    }

    assertThat(HouseMap.ofTheClone().arrows())
        .as("the arrows in bundles/README.md; -Dliandong.readme.update=true draws them anew")
        .isEqualTo(house.arrows());
  }

  @Test
  void arrowThatIsNotInTheReadmeIsReported() throws IOException {
    OurBundle wrong =
        wrong("doors", "liandong.door.wrong")
            .header("Import-Package", "java.util,liandong.cases,liandong.evidence,org.slf4j")
            .built();

    assertThat(house.with(wrong).arrows())
        .contains("liandong.door.wrong -> liandong.cases, liandong.evidence")
        .isNotEqualTo(HouseMap.ofTheClone().arrows());
  }

  @Test
  void arrowsAreDrawnBetweenTheMarksOnly() throws IOException {
    HouseMap map = new HouseMap(folder.resolve("README.md"));
    Files.writeString(
        map.file(),
        "above\n<!-- arrows: begin -->\n```text\nold\n```\n<!-- arrows: end -->\nbelow");

    map.draw("a -> b\nc -> d");

    assertThat(map.file())
        .content()
        .isEqualTo(
            "above\n<!-- arrows: begin -->\n```text\na -> b\nc -> d\n```\n"
                + "<!-- arrows: end -->\nbelow");
  }

  @Test
  void servicesDoorsAndCountiesMeetInTheDomain() {
    assertThat(Invariants.roomsMeetInTheDomain(house)).isEmpty();
  }

  @Test
  void doorThatKnowsAServiceIsReported() throws IOException {
    OurBundle service =
        wrong("services", "liandong.wrong")
            .header("Export-Package", "liandong.wrong;version=1.0.0")
            .built();
    OurBundle door =
        wrong("doors", "liandong.door.wrong")
            .header(
                "Import-Package",
                "liandong.cases,liandong.wrong,liandong.store.jpa,liandong.rounds")
            .built();

    assertThat(Invariants.roomsMeetInTheDomain(house.with(service).with(door)))
        .containsExactly(
            "liandong.door.wrong imports liandong.wrong",
            "liandong.door.wrong imports liandong.store.jpa",
            "liandong.door.wrong imports liandong.rounds");
  }

  @Test
  void countiesImportTheDomainOnlyAndExportNothing() {
    assertThat(Invariants.plugInsKnowTheDomainOnly(house)).isEmpty();
  }

  @Test
  void countyThatImportsOrExportsMoreIsReported() throws IOException {
    OurBundle wrong =
        wrong("counties", "liandong.county.wrong")
            .header("Import-Package", "java.util,liandong.county,org.yaml.snakeyaml")
            .header("Export-Package", "liandong.county.wrong;version=1.0.0")
            .built();

    assertThat(Invariants.plugInsKnowTheDomainOnly(house.with(wrong)))
        .containsExactly(
            "liandong.county.wrong imports org.yaml.snakeyaml",
            "liandong.county.wrong exports liandong.county.wrong");
  }

  @Test
  void jpaSoapAndShellAreKnownToOneBundleEach() {
    assertThat(Invariants.eachTechniqueHasOneRoom(house)).isEmpty();
  }

  @Test
  void techniqueInAnotherRoomIsReported() throws IOException {
    OurBundle wrong =
        wrong("services", "liandong.wrong")
            .header(
                "Import-Package",
                "javax.persistence.criteria;resolution:=optional,javax.xml.bind.annotation,"
                    + "org.apache.karaf.shell.api.action,javax.servlet")
            .header("DynamicImport-Package", "org.apache.cxf.*")
            .built();

    assertThat(Invariants.eachTechniqueHasOneRoom(house.with(wrong)))
        .containsExactly(
            "liandong.wrong imports javax.persistence.criteria, which belongs to"
                + " liandong.store.jpa",
            "liandong.wrong imports javax.xml.bind.annotation, which belongs to liandong.door.soap",
            "liandong.wrong imports org.apache.karaf.shell.api.action, which belongs to"
                + " liandong.door.shell",
            "liandong.wrong imports org.apache.cxf.*, which belongs to liandong.door.soap");
  }

  @Test
  void countyLawIsConsultedInDecideOnly() {
    assertThat(Invariants.lawIsConsultedInDecideOnly(classes)).isEmpty();
  }

  @Test
  void whoConsultsCountyLawElsewhereIsReported() {
    assertThat(Invariants.lawIsConsultedInDecideOnly(only(AsksTheLaw.class)))
        .hasSize(8)
        .noneMatch(call -> call.contains("AsksTheLaw.source"))
        .anyMatch(call -> call.contains("AsksTheLaw.beforeTheCase"))
        .anyMatch(call -> call.contains("AsksTheLaw.ofTheVersion"))
        .anyMatch(call -> call.contains("SubmissionRule.objectionTo"))
        .anyMatch(call -> call.contains("CountyRules.clauses"))
        .anyMatch(call -> call.contains("CaseLaw.suspensionGround"))
        .anyMatch(call -> call.contains("SuspensionRule.appliesTo"))
        .anyMatch(call -> call.contains("CaseLaw.number"));
  }

  @Test
  void casesAreWrittenByHandlingOnly() {
    assertThat(Invariants.onlyHandlingWrites(classes)).isEmpty();
  }

  @Test
  void whoWritesACaseElsewhereIsReported() {
    assertThat(Invariants.onlyHandlingWrites(only(WritesACase.class)))
        .hasSize(3)
        .anyMatch(call -> call.contains("CaseStore.open"))
        .anyMatch(call -> call.contains("CaseStore.append"))
        .anyMatch(call -> call.contains("CaseStore.keep"));
  }

  @Test
  void onlyTheTallyWritesFigures() {
    assertThat(Invariants.onlyTheTallyWritesFigures(classes)).isEmpty();
  }

  @Test
  void whoWritesAFigureBesideTheTallyIsReported() {
    assertThat(Invariants.onlyTheTallyWritesFigures(only(CountsBeside.class)))
        .hasSize(1)
        .anyMatch(call -> call.contains("MonthBook.write"));
  }

  @Test
  void supervisionHasOneDesk() {
    assertThat(Invariants.supervisionHasOneDesk(classes)).isEmpty();
  }

  @Test
  void whoSupervisesBesideTheDeskIsReported() {
    assertThat(Invariants.supervisionHasOneDesk(only(SupervisesBeside.class)))
        .hasSize(4)
        .noneMatch(call -> call.contains("SupervisesBeside.read"))
        .anyMatch(call -> call.contains("CountyVersion.supervision"))
        .anyMatch(call -> call.contains("SupervisionStore.append"))
        .anyMatch(call -> call.contains("SupervisionStore.keep"))
        .anyMatch(call -> call.contains("CaseFeed.tickOff"));
  }

  @Test
  void nobodyAsksTheSystemForTheTime() {
    assertThat(Invariants.nobodyAsksTheSystemForTheTime(classes)).isEmpty();
  }

  @Test
  void whoAsksTheSystemForTheTimeIsReported() {
    assertThat(Invariants.nobodyAsksTheSystemForTheTime(only(AsksTheSystem.class)))
        .hasSize(8)
        .noneMatch(call -> call.contains("told"));
  }

  @Test
  void folderArtifactSymbolicNameAndPackageAreOneName() {
    assertThat(Invariants.oneNameEverywhere(house)).isEmpty();
  }

  @Test
  void bundleWithTwoNamesIsReported() throws IOException {
    OurBundle wrong =
        wrong("services", "liandong.wrong")
            .artifactId("liandong-wrong")
            .header("Bundle-SymbolicName", "liandong.other;singleton:=true")
            .having(AsksTheSystem.class)
            .built();

    assertThat(Invariants.oneNameEverywhere(house.with(wrong)))
        .containsExactly(
            "liandong.wrong has the artifactId liandong-wrong",
            "liandong.wrong has the symbolic name liandong.other",
            "liandong.wrong has the package liandong.itest.wrong");
  }

  @Test
  void componentsArePublicAndHidden() {
    assertThat(house.bundles()).flatExtracting(OurBundle::components).hasSizeGreaterThan(8);
    assertThat(Invariants.componentsArePublicAndHidden(house, classes)).isEmpty();
  }

  @Test
  void componentThatIsNotPublicOrIsExportedIsReported() throws IOException {
    House withWrong =
        House.of(
            wrong("services", "liandong.itest.wrong")
                .component(hiddenComponent())
                .header("Export-Package", "liandong.itest.wrong;version=1.0.0")
                .built());

    assertThat(Invariants.componentsArePublicAndHidden(withWrong, withWrong.classes()))
        .containsExactly(
            "liandong.itest.wrong.HiddenComponentImpl is not public",
            "liandong.itest.wrong.HiddenComponentImpl lies in an exported package");
  }

  @Test
  void namesComeFromTheOfficeAndNotFromPatterns() {
    assertThat(Invariants.noClassIsNamedAfterAPattern(classes)).isEmpty();
  }

  @Test
  void nameFromAPatternIsReported() {
    assertThat(Invariants.noClassIsNamedAfterAPattern(only(hiddenComponent())))
        .containsExactly("liandong.itest.wrong.HiddenComponentImpl");
  }

  @Test
  void exportedPackagesHaveAVersionAndASentence() {
    assertThat(Invariants.exportsHaveVersionAndSentence(house)).isEmpty();
  }

  @Test
  void exportWithoutVersionOrSentenceIsReported() throws IOException {
    OurBundle wrong =
        wrong("domain", "liandong.wrong")
            .header("Export-Package", "liandong.wrong,liandong.wrong.law;version=1.0.0")
            .packageInfo(
                "liandong.wrong", "/** What is wrong. */\n@Export\npackage liandong.wrong;")
            .packageInfo("liandong.wrong.law", "@Export\npackage liandong.wrong.law;")
            .built();

    assertThat(Invariants.exportsHaveVersionAndSentence(house.with(wrong)))
        .containsExactly(
            "liandong.wrong is exported without a version",
            "liandong.wrong.law has no sentence in its package-info");
  }
}
