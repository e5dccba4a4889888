// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/TerminalCheck.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/Operations.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace hui;

using State = TerminalFinding::State;

class TestTerminalCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<testkit::DeskFixture>();
        m_check = std::make_unique<TerminalCheck>(m_desk->store, m_desk->sync,
            TerminalCheck::Desk{.isEnrolled = true, .dataFolder = m_desk->folder.path()});
    }

    void cleanup()
    {
        m_check.reset();
        m_desk.reset();
    }

    void nothingIsSaidBeforeItWasLookedAt()
    {
        for (const TerminalFinding& finding : m_check->findings()) {
            QCOMPARE(finding.state, State::Checking);
            QVERIFY(!finding.name.isEmpty() && finding.advice.isEmpty());
        }
        QVERIFY(!m_check->isSettled());
    }

    void aFreshDesk()
    {
        startAndSettle();
        QCOMPARE(found("enrolment").state, State::Ready);
        QCOMPARE(found("platform").state, State::Waiting); // no line in this test
        QCOMPARE(found("journal").state, State::Ready);
        QCOMPARE(found("catalogue").state, State::Waiting); // nothing came yet
        QCOMPARE(found("receipts").state, State::Ready);
        QCOMPARE(found("disk").state, State::Ready);
        QVERIFY(QDir(m_desk->folder.filePath(QStringLiteral("receipts"))).exists());
    }

    void aDeskThatIsNotEnrolledSaysSo()
    {
        TerminalCheck check(m_desk->store, m_desk->sync, {.dataFolder = m_desk->folder.path()});
        check.start();
        QCOMPARE(check.findings().first().state, State::Failed);
    }

    void receiptsThatCannotBeWritten()
    {
        QFile file(m_desk->folder.filePath(QStringLiteral("receipts")));
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
        startAndSettle();
        QCOMPARE(found("receipts").state, State::Failed);
    }

    void aJournalThatWasChangedFails()
    {
        m_desk->run(
            [](Database& database) { return testkit::append(database, testkit::operation()); });
        tamper();
        startAndSettle();
        QCOMPARE(found("journal").state, State::Failed);
        m_check->noteSnapshot(true); // nothing makes that good
        QCOMPARE(found("journal").state, State::Failed);
    }

    void theLine_data()
    {
        QTest::addColumn<Link>("link");
        QTest::addColumn<State>("state");
        QTest::newRow("idle") << Link::Idle << State::Ready;
        QTest::newRow("sending") << Link::Sending << State::Ready;
        QTest::newRow("connecting") << Link::Connecting << State::Checking;
        QTest::newRow("offline") << Link::Offline << State::Waiting;
    }

    void theLine()
    {
        QFETCH(Link, link);
        QFETCH(State, state);
        startAndSettle();
        Q_EMIT m_desk->sync.statusChanged({.link = link});
        QCOMPARE(found("platform").state, state);
    }

    void aStopOfThePlatformIsToldUntilItIsTakenBack()
    {
        startAndSettle();
        Q_EMIT m_desk->sync.statusChanged({.link = Link::Idle, .mayRecord = false});
        QTRY_COMPARE(found("journal").state, State::Failed);
        QVERIFY(!found("journal").advice.isEmpty());
        Q_EMIT m_desk->sync.statusChanged({.link = Link::Idle});
        QTRY_COMPARE(found("journal").state, State::Ready);
        QVERIFY(found("journal").advice.isEmpty());
    }

    /// The day of Safekeeping: a copy failed, then one was kept.
    void aSnapshotThatFailedIsToldUntilOneIsKept()
    {
        startAndSettle();
        QSignalSpy changed(m_check.get(), &TerminalCheck::changed);
        m_check->noteSnapshot(false);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(found("journal").state, State::Waiting);
        QVERIFY(!found("journal").headline.isEmpty() && !found("journal").advice.isEmpty());
        m_check->translate(); // the language was changed at the sign-in page
        QTRY_COMPARE(found("journal").state, State::Waiting);
        QVERIFY(!found("journal").advice.isEmpty());
        m_check->noteSnapshot(true);
        QCOMPARE(found("journal").state, State::Ready);
        QVERIFY(found("journal").advice.isEmpty());
    }

    void theDisk_data()
    {
        QTest::addColumn<int>("space");
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("advised");
        QTest::newRow("enough") << int(DiskSpace::Enough) << State::Ready << false;
        QTest::newRow("low") << int(DiskSpace::Low) << State::Waiting << true;
        QTest::newRow("full") << int(DiskSpace::Full) << State::Failed << true;
    }

    void theDisk()
    {
        QFETCH(int, space);
        QFETCH(State, state);
        QFETCH(bool, advised);
        startAndSettle();
        m_check->noteSpace(static_cast<DiskSpace>(space));
        QCOMPARE(found("disk").state, state);
        QCOMPARE(!found("disk").advice.isEmpty(), advised);
        m_check->translate();
        QTRY_COMPARE(found("disk").state, state); // what is known is not forgotten
        m_check->noteSpace(DiskSpace::Enough);
        QCOMPARE(found("disk").state, State::Ready);
        QVERIFY(found("disk").advice.isEmpty());
    }

    /// What the printer says of itself; without one, receipts are kept.
    void thePrinter_data()
    {
        QTest::addColumn<int>("printer");
        QTest::addColumn<State>("state");
        QTest::newRow("not set") << int(PrinterState::NotSet) << State::Ready;
        QTest::newRow("ready") << int(PrinterState::Ready) << State::Ready;
        QTest::newRow("busy") << int(PrinterState::Busy) << State::Ready;
        QTest::newRow("out of paper") << int(PrinterState::PaperOut) << State::Waiting;
        QTest::newRow("offline") << int(PrinterState::Offline) << State::Waiting;
    }

    void thePrinter()
    {
        QFETCH(int, printer);
        QFETCH(State, state);
        startAndSettle();
        const QString before = found("receipts").text;
        m_check->notePrinter(static_cast<PrinterState>(printer));
        QCOMPARE(found("receipts").state, state);
        QCOMPARE(found("receipts").text == before,
            static_cast<PrinterState>(printer) == PrinterState::NotSet);
        m_check->translate();
        QTRY_COMPARE(found("receipts").state, state); // what is known is not forgotten
    }

    void theCatalogueIsCountedWhenItHasCome()
    {
        startAndSettle();
        m_desk->run([](Database& database) {
            return database.transaction([&] {
                return CatalogueRepository(database).apply(QStringLiteral("city"),
                    QStringLiteral("320500"),
                    {{QStringLiteral("code"), QStringLiteral("320500")},
                        {QStringLiteral("name"), QStringLiteral("苏州市")},
                        {QStringLiteral("name_en"), QStringLiteral("Suzhou")},
                        {QStringLiteral("province"), QStringLiteral("江苏省")},
                        {QStringLiteral("initials"), QStringLiteral("sz")}});
            });
        });
        Q_EMIT m_desk->sync.changed(QStringLiteral("city"));
        QTRY_COMPARE(found("catalogue").state, State::Ready);
        QVERIFY(found("catalogue").text.contains(u'1'));
    }

private:
    void startAndSettle()
    {
        m_check->start();
        m_check->noteSpace(DiskSpace::Enough);
        QTRY_VERIFY(m_check->isSettled());
    }

    TerminalFinding found(const char* id) const
    {
        for (const TerminalFinding& finding : m_check->findings())
            if (finding.id == QLatin1StringView(id))
                return finding;
        return {};
    }

    /// As somebody with another program would.
    void tamper()
    {
        m_desk->run([](Database& database) -> Result<Done> {
            for (const char* sql :
                {"DROP TRIGGER journal_is_not_edited", "UPDATE journal SET operator = 'x'"})
                if (const auto done = database.run(QLatin1StringView(sql)); !done)
                    return std::unexpected(done.error());
            return Done{};
        });
    }

    std::unique_ptr<testkit::DeskFixture> m_desk;
    std::unique_ptr<TerminalCheck> m_check;
};

QTEST_MAIN(TestTerminalCheck)
#include "tst_terminalcheck.moc"
