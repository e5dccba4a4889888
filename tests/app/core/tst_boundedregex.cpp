// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/BoundedRegex.h"

#include <QTest>

using namespace hui;

namespace {

using Verdict = BoundedRegex::Verdict;

} // namespace

class TestBoundedRegex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAnchoredAtBothEnds()
    {
        const auto regex = BoundedRegex::compile(QStringLiteral("[0-9]{3}|AB"));
        QVERIFY(regex);
        QCOMPARE(regex->match(QStringLiteral("123")), Verdict::Matches);
        QCOMPARE(regex->match(QStringLiteral("AB")), Verdict::Matches);
        for (const char* other : {"1234", "0123", "xAB", "ABx", "123\n", ""})
            QCOMPARE(regex->match(QLatin1StringView(other)), Verdict::Differs);
    }

    void refusesWhatIsNoPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("open bracket") << "(a";
        QTest::newRow("balanced only inside ours") << "a)(b";
        QTest::newRow("open class") << "[0-9";
        QTest::newRow("nothing to repeat") << "*a";
        QTest::newRow("limits of its own") << "(*LIMIT_MATCH=4000000000)a";
        QTest::newRow("too long") << QString(257, u'a');
        QTest::newRow("grows beyond all bounds") << "((a{1,1000}){1,1000}){1,1000}";
    }

    void refusesWhatIsNoPattern()
    {
        QFETCH(QString, pattern);
        QVERIFY(!BoundedRegex::compile(pattern));
    }

    void aTrapIsFoundAndNeverRuns_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char* trap :
            {"(a+)+$", "(a+)+b", "([0-9]+)*x", "(0|00)+1", "(a|a)*b", "(x+x+)+y", "([a-zA-Z]+)*1",
                "(.*)*#", "(\\w+\\s?)+;", "^(([a-z])+.)+[A-Z]([a-z])+$"})
            QTest::newRow(trap) << trap;
    }

    void aTrapIsFoundAndNeverRuns()
    {
        QFETCH(QString, pattern);
        const auto regex = BoundedRegex::compile(pattern);
        QVERIFY(regex);
        QVERIFY(!regex->isCheap(64));
    }

    void aFormOfAnAccountIsCheap_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char* form : {"[0-9]{10}", "330[0-9]{10}|[0-9]{10}", "90[0-9]{14}",
                 "[A-Z]{2}[0-9]{6,12}", "(?:SZ|KS)-?[0-9]{4}-?[0-9]{4}", ".{1,60}",
                 "20[0-9]{2}(0[1-9]|1[0-2])[0-9]{1,10}", "[^0][0-9]*"})
            QTest::newRow(form) << form;
    }

    void aFormOfAnAccountIsCheap()
    {
        QFETCH(QString, pattern);
        const auto regex = BoundedRegex::compile(pattern);
        QVERIFY(regex);
        QVERIFY(regex->isCheap(64));
    }

    /// A trap that was not found in advance still stops.
    void whatGetsThroughStopsWhenItRuns()
    {
        const auto regex = BoundedRegex::compile(QStringLiteral("(?:\\x{4e2d}+)+;"));
        QVERIFY(regex);
        QCOMPARE(regex->match(QString(60, u'中')), Verdict::TooCostly);
    }

    /// The limit is our own, far below PCRE2's ten million: some hundred thousand ways to divide a
    /// text are too many, some hundred are not.
    void theLimitIsInSteps()
    {
        const auto regex = BoundedRegex::compile(QStringLiteral("(?:a+)+;"));
        QVERIFY(regex);
        QCOMPARE(regex->match(QString(8, u'a')), Verdict::Differs);
        QCOMPARE(regex->match(QString(18, u'a')), Verdict::TooCostly);
    }
};

QTEST_APPLESS_MAIN(TestBoundedRegex)
#include "tst_boundedregex.moc"
