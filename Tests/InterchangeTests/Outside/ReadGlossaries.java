import java.io.File;
import java.util.List;
import java.util.TreeMap;
import org.omegat.core.Core;
import org.omegat.core.data.RealProject;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTBX;
import org.omegat.gui.glossary.GlossaryReaderTSV;
import org.omegat.util.ProjectFileStorage;

/** Prints what OmegaT's own readers find in glossary files: file, term and translation, separated by tabs. */
public class ReadGlossaries {
  public static void main(String[] arguments) throws Exception {
    Core.initializeConsole(new TreeMap<String, String>());
    Core.setProject(new RealProject(ProjectFileStorage.loadProjectProperties(new File(arguments[0]))));
    for (int index = 1; index < arguments.length; index++) {
      File file = new File(arguments[index]);
      boolean isTBX = file.getName().endsWith(".tbx");
      List<GlossaryEntry> entries =
          isTBX ? GlossaryReaderTBX.read(file, false) : GlossaryReaderTSV.read(file, false);
      for (GlossaryEntry entry : entries) {
        for (String target : entry.getLocTerms(false)) {
          System.out.println(file.getName() + "\t" + entry.getSrcText() + "\t" + target);
        }
      }
    }
  }
}
