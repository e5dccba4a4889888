// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/ctl/DeskFolder.h"

#include <QJsonDocument>
#include <QLockFile>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

QStringList daily(const DeskFolder& desk, const QStringList& more)
{
    return QStringList{
               u"report"_s, u"daily"_s, u"--data-dir"_s, desk.path(), u"--date"_s, u"2026-03-18"_s}
    + more;
}

QByteArray contentOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

class TestReportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsJsonThatAgreesWithTheJournal()
    {
        const DeskFolder desk;
        const Ran ran = runCtl(daily(desk, {u"--format"_s, u"json"_s}));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(ran.out).object();
        const QJsonObject services
            = report.value("totals"_L1).toObject().value("services"_L1).toObject();
        QCOMPARE(services.value("count"_L1).toString(), u"3"_s);
        QCOMPARE(services.value("amount"_L1).toString(), u"562.20"_s); // 3 × 187.40
    }

    void printsCsv()
    {
        const DeskFolder desk;
        const Ran ran = runCtl(daily(desk, {u"--format=csv"_s}));
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.startsWith("\xef\xbb\xbf"));
        QVERIFY(ran.out.contains("562.20"));
    }

    void writesFiles_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("csv") << u"csv"_s << QByteArray("\xef\xbb\xbf");
        QTest::newRow("json") << u"json"_s << QByteArray("{");
    }

    void writesFiles()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begins);
        const DeskFolder desk;
        const QString file = desk.file(u"report."_s + format);
        const Ran ran = runCtl(daily(desk, {u"--format"_s, format, u"--output"_s, file}));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QVERIFY(contentOf(file).startsWith(begins));
    }

    void aDayWithoutEntriesIsZeros()
    {
        const DeskFolder desk;
        const Ran ran = runCtl({u"report"_s, u"daily"_s, u"--data-dir="_s + desk.path(),
            u"--date=2020-01-01"_s, u"--format=json"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("0.00"));
    }

    void refusesPolitely_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("weekly") << QStringList{u"weekly"_s};
        QTest::newRow("no folder")
            << QStringList{u"daily"_s, u"--date=2026-03-18"_s, u"--format=csv"_s};
        QTest::newRow("no day") << QStringList{u"daily"_s, u"--data-dir=/tmp"_s, u"--format=csv"_s};
        QTest::newRow("not a day") << QStringList{
            u"daily"_s, u"--data-dir=/tmp"_s, u"--date=2026-02-30"_s, u"--format=csv"_s};
        QTest::newRow("not a format") << QStringList{
            u"daily"_s, u"--data-dir=/tmp"_s, u"--date=2026-03-18"_s, u"--format=xls"_s};
        QTest::newRow("pdf to the terminal") << QStringList{
            u"daily"_s, u"--data-dir=/tmp"_s, u"--date=2026-03-18"_s, u"--format=pdf"_s};
        QTest::newRow("no journal") << QStringList{
            u"daily"_s, u"--data-dir=/nonexistent"_s, u"--date=2026-03-18"_s, u"--format=csv"_s};
    }

    void refusesPolitely()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = runCtl(QStringList{u"report"_s} + arguments);
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }

    void refusesWhileADeskRuns()
    {
        const DeskFolder desk;
        QLockFile running(desk.file(u"desk.lock"_s));
        QVERIFY(running.tryLock(0));
        QCOMPARE(runCtl(daily(desk, {u"--format=csv"_s})).exit, 2);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const DeskFolder desk;
        for (const QString& format : {u"csv"_s, u"pdf"_s}) {
            const Ran ran = runCtl(daily(
                desk, {u"--format"_s, format, u"--output"_s, u"/nonexistent/folder/report"_s}));
            QCOMPARE(ran.exit, 1);
            QVERIFY(!ran.err.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
