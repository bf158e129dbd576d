import java.io.File;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks each file against PDF/UA-1 and PDF/A-2a; prints the failed rules; ends with 1 if there was one. */
public class VeraPDF {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean good = true;
        for (String file : files) {
            for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A}) {
                try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
                        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                    ValidationResult result = validator.validate(parser);
                    System.out.println(file + ": " + flavour + (result.isCompliant() ? " passed" : " FAILED"));
                    for (TestAssertion failed : result.getTestAssertions())
                        System.out.println("  " + failed.getRuleId().getClause() + "-" + failed.getRuleId().getTestNumber()
                            + " " + failed.getMessage() + " at " + failed.getLocation().getContext());
                    good &= result.isCompliant();
                } catch (Exception unreadable) {
                    System.out.println(file + ": " + flavour + " FAILED\n  " + unreadable.getMessage());
                    good = false;
                }
            }
        }
        System.exit(good ? 0 : 1);
    }
}
