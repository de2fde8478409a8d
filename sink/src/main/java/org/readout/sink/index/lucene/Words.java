package org.readout.sink.index.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How text in any of the ministries' languages becomes searchable words.
 *
 * <p>Unicode word boundaries, lower case, Latin letters without their marks ("Əliyev" is found as "aliyev"), and pairs
 * of characters for Chinese, Japanese and Korean, which are written without spaces.
 */
final class Words extends Analyzer {
    /** So far apart that a phrase never matches across two values of a field. */
    private static final int GAP = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokens = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(new CJKWidthFilter(tokens));
        return new TokenStreamComponents(tokens, new ASCIIFoldingFilter(new CJKBigramFilter(lower)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
