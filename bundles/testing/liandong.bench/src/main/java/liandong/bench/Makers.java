package liandong.bench;

import java.io.IOException;
import java.sql.SQLException;

/** The contenders that need nothing but this clone. */
public final class Makers {
  private Makers() {}

  /** {@code raw}. */
  public static final class Raw implements Contender.Maker {
    @Override
    public String name() {
      return "raw";
    }

    @Override
    public Contender on(Pool pool) throws IOException, SQLException {
      return new RawContender(pool.open(), false);
    }
  }

  /** {@code raw+read}. */
  public static final class RawAndRead implements Contender.Maker {
    @Override
    public String name() {
      return "raw+read";
    }

    @Override
    public Contender on(Pool pool) throws IOException, SQLException {
      return new RawContender(pool.open(), true);
    }
  }

  /** {@code ours}. */
  public static final class Ours implements Contender.Maker {
    @Override
    public String name() {
      return "ours";
    }

    @Override
    public Contender on(Pool pool) throws IOException, SQLException {
      return new OursContender(pool.open()).woven();
    }
  }

  /** {@code derby}: ours on the embedded database. */
  public static final class OursOnDerby implements Contender.Maker {
    @Override
    public String name() {
      return "derby";
    }

    @Override
    public Contender on(Pool pool) throws IOException, SQLException {
      return new OursContender(pool.open()).woven();
    }
  }
}
