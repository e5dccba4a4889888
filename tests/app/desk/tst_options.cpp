// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/Options.h"

#include <QTest>

using namespace hui;

class TestOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOptionHasADefault()
    {
        const Options options = readOptions({u"huidesk"_qs});
        QVERIFY(!options.answer);
        QVERIFY(!options.dataFolder.isEmpty());
        QCOMPARE(options.theme, u"light"_qs);
        QVERIFY(options.animations);
        QVERIFY(!options.quitAfterFirstPaint);
    }

    void readsWhatIsAsked()
    {
        const Options options = readOptions({u"huidesk"_qs, u"--data-dir"_qs, u"/tmp/x"_qs,
            u"--platform"_qs, u"https://127.0.0.1:1"_qs, u"--lang"_qs, u"en"_qs, u"--theme"_qs,
            u"dark"_qs, u"--enrol"_qs, u"b.json"_qs, u"--quit-after-first-paint"_qs,
            u"--no-animations"_qs, u"--log-file"_qs, u"l.txt"_qs, u"--self-test"_qs});
        QVERIFY(!options.answer);
        QCOMPARE(options.dataFolder, u"/tmp/x"_qs);
        QCOMPARE(options.platformUrl, u"https://127.0.0.1:1"_qs);
        QCOMPARE(options.language, u"en"_qs);
        QCOMPARE(options.theme, u"dark"_qs);
        QCOMPARE(options.enrolBundle, u"b.json"_qs);
        QCOMPARE(options.logFile, u"l.txt"_qs);
        QVERIFY(options.quitAfterFirstPaint);
        QVERIFY(!options.animations);
        QVERIFY(options.selfTest);
    }

    void mistakesAreAnsweredWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--unheard-of"_qs};
        QTest::newRow("language") << QStringList{u"--lang"_qs, u"fr"_qs};
        QTest::newRow("theme") << QStringList{u"--theme"_qs, u"pink"_qs};
        QTest::newRow("no value") << QStringList{u"--data-dir"_qs};
        QTest::newRow("a word too many") << QStringList{u"hello"_qs};
    }

    void mistakesAreAnsweredWithTwo()
    {
        QFETCH(QStringList, arguments);
        const Options options = readOptions(QStringList{u"huidesk"_qs} + arguments);
        QVERIFY(options.answer);
        QCOMPARE(options.answer->exitCode, 2);
        QVERIFY(!options.answer->text.isEmpty());
    }

    void helpAndVersionLeaveWithZero()
    {
        QCOMPARE(readOptions({u"huidesk"_qs, u"--help"_qs}).answer->exitCode, 0);
        QVERIFY(readOptions({u"huidesk"_qs, u"--help"_qs}).answer->text.contains(u"--data-dir"_qs));
        QCOMPARE(readOptions({u"huidesk"_qs, u"--version"_qs}).answer->exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
