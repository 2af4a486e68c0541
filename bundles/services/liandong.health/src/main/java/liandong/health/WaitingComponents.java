package liandong.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Asks Declarative Services which components of Liandong's bundles are not at work, and why. */
final class WaitingComponents implements CasesCanBeWritten.Waiting {
  private final BundleContext context;
  private final ServiceComponentRuntime runtime;

  WaitingComponents(BundleContext context, ServiceComponentRuntime runtime) {
    this.context = context;
    this.runtime = runtime;
  }

  @Override
  public List<String> components() {
    Bundle[] ours =
        Arrays.stream(context.getBundles())
            .filter(bundle -> bundle.getSymbolicName().startsWith("liandong."))
            .toArray(Bundle[]::new);
    List<String> waiting = new ArrayList<>();
    for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(ours)) {
      for (ComponentConfigurationDTO each : runtime.getComponentConfigurationDTOs(component)) {
        if (!isAtWork(component, each)) {
          waiting.add(component.name + reason(each));
        }
      }
    }
    return waiting;
  }

  /** A component that nobody has asked for yet is at work as soon as somebody does. */
  private static boolean isAtWork(
      ComponentDescriptionDTO component, ComponentConfigurationDTO each) {
    return each.state == ComponentConfigurationDTO.ACTIVE
        || (each.state == ComponentConfigurationDTO.SATISFIED && !component.immediate);
  }

  private static String reason(ComponentConfigurationDTO each) {
    if (each.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
      return " could not start";
    }
    return Arrays.stream(each.unsatisfiedReferences)
        .map(reference -> reference.name)
        .collect(Collectors.joining(", ", " for ", ""));
  }
}
