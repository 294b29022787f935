package org.tuttihub.web.offending;

import org.apache.pdfbox.pdmodel.PDDocument;

public record WebWritesPapers(PDDocument document) {}
