package liandong.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** One line for machines; numbers with four figures, since no more of them count. */
final class Json {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new SimpleModule().addSerializer(double.class, new FourFigures()))
          .registerModule(new SimpleModule("boxed").addSerializer(Double.class, new FourFigures()));

  private Json() {}

  static String of(Map<String, Object> top) throws JsonProcessingException {
    return MAPPER.writeValueAsString(top);
  }

  private static final class FourFigures extends JsonSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      BigDecimal short4 = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
      out.writeNumber(short4.scale() < 0 ? short4.setScale(0) : short4);
    }
  }
}
