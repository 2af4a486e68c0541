package liandong.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The samples are those of the public lists (standards B.3). */
class ItemCodeTest {
  @Test
  void nationalCodeFallsIntoItsParts() {
    NationalCode licence = NationalCode.of("11440100007482575H3440118009000");
    NationalCode service = NationalCode.of("11440300693951377334420150520" + "0802");

    assertThat(licence.uscc()).isEqualTo("11440100007482575H");
    assertThat(licence.level()).contains(ExerciseLevel.CITY);
    assertThat(licence.typeCode()).isEqualTo("01");
    assertThat(licence.handlingItem()).isEmpty();
    assertThat(service.typeCode()).isEqualTo("20");
    assertThat(service.handlingItem()).contains("02");
    assertThatThrownBy(() -> NationalCode.of("11440100007482575H344011800900"))
        .hasMessageContaining("31 or 33 characters");
  }

  @Test
  void creditCodesOfTheSamplesPassAndTheKnownExceptionIsDoubted() {
    assertThat(CreditCode.flawOf("11440300MB2C94128A")).isEmpty();
    assertThat(CreditCode.flawOf("114403006939513773")).isEmpty();
    assertThat(CreditCode.flawOf("11440100007482575H")).isEmpty();
    assertThat(CreditCode.flawOf("91350211M0000XUF46")).isPresent();
    assertThat(CreditCode.flawOf("1144")).contains(CreditCode.Flaw.FORM);
  }

  @Test
  void schemesKnowTheirForm() {
    assertThat(CodeScheme.SICHUAN.fault("511A0138000000-511602000000-000-11511301008778183N-1-00"))
        .isEmpty();
    assertThat(CodeScheme.HUBEI.fault("4212230010100101")).isEmpty();
    assertThat(CodeScheme.GUIZHOU.fault("XK00001001")).isEmpty();
    assertThat(CodeScheme.NATIONAL_BASIC.fault("440118009000")).isEmpty();
    assertThat(CodeScheme.HUBEI.fault("A-7").orElseThrow()).contains("16 digits");
    assertThatThrownBy(
            () ->
                new ItemCode(Optional.empty(), Optional.of("A-7"), Optional.of(CodeScheme.SICHUAN)))
        .hasMessageContaining("not a code of Sichuan");
  }
}
