// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Changes.h"
#include "app/settlement/DayGuard.h"
#include "modules/reconcile/ActOnItem.h"
#include "modules/reconcile/AnswerCase.h"
#include "modules/reconcile/StatementPaper.h"
#include "modules/reconcile/TakeDesks.h"
#include "modules/reconcile/platform/CentreOperations.h"
#include "modules/reconcile/platform/DeskReports.h"
#include "modules/reconcile/platform/ItemOperations.h"
#include "tests/modules/reconcile/ReconcileScene.h"
#include "tests/modules/reconcile/platform/ReconcileBooks.h"

using namespace hui;
using namespace hui::reconcile;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A desk of the branch with its own journal.
class BranchDesk {
public:
    BranchDesk(Books& books, const QString& name)
        : m_books(books)
        , m_name(name)
        , m_database(desk())
    {
    }

    Database& database() { return *m_database; }

    /// What was recorded since goes to the platform and is booked there.
    void send()
    {
        const auto entries = Journal(*m_database).between(m_sent + 1, 1000);
        for (const JournalEntry& entry : *entries) {
            send(entry);
            m_sent = entry.sequence;
        }
    }

    void compare()
    {
        ReconcileDay request = comparing(m_books.file());
        request.device = m_name;
        QVERIFY(reconcileDay(*m_database, request));
    }

    Reconciliation made() { return **ReconcileRepository(*m_database).ofDay(day); }

    /// An operation that the platform has from this desk and that its journal has lost.
    QUuid lose(qint64 fen)
    {
        server::UploadedOperation lost = uploaded(100 + fen, fen);
        lost.deviceId = m_name;
        m_books.take(lost);
        return lost.id;
    }

    void report(const QUuid& item)
    {
        QVERIFY(reportItem(
            *m_database, {operationId(), shift(), day, item, u"流水无此笔"_s, {}, morning}));
    }

    /// What the branch was told since.
    void listen()
    {
        auto page = server::changesAfter(m_books.database(), m_cursor, 500, shift().branch);
        QVERIFY(page);
        m_cursor = page->cursor;
        for (const server::Change& change : page->changes) {
            if (change.stream == u"reconcile_case")
                QVERIFY(takeAnswer(*m_database, change.value));
            if (change.stream == u"reconcile_desks")
                QVERIFY(takeDesks(*m_database, change.value));
        }
    }

    bool mayClose() { return checkExplained(*m_database, shift()).has_value(); }

    QString othersOnPaper()
    {
        const auto statement = printStatement(*m_database, {shift(), m_name, day});
        HUI_ASSERT(statement);
        for (const auto& [label, value] : statementPaper(*statement, u"惠民银行"_s).head)
            if (label == u"其他终端未核清")
                return value;
        return {};
    }

private:
    void send(const JournalEntry& entry)
    {
        const Operation& made = entry.operation;
        server::UploadedOperation told = uploaded(entry.sequence, 0);
        told.id = made.id;
        told.kind = made.kind;
        told.deviceId = m_name;
        told.till = made.shift.till;
        told.amount = made.amount;
        told.body = made.body;
        m_books.take(told);
        for (const server::OperationKind& kind :
            {dayOperation(), reportOperation(), signOperation()})
            if (kind.kind == told.kind)
                QCOMPARE(
                    codeAfter(m_books.platform(), kind,
                        told.kind == u"reconcile.sign"_s ? signedBy0102(m_books.platform(), told)
                                                         : told),
                    QString());
        setOutbox(*m_database, made.id, OutboxState::Accepted);
    }

    Books& m_books;
    QString m_name;
    std::unique_ptr<Database> m_database;
    qint64 m_sent = 0;
    QString m_cursor;
};

/// Two desks of a branch; the journal of the first has lost what the platform booked.
struct Branch {
    explicit Branch(const QString& database)
        : books(database)
        , first(books, u"SZ-QYL-02"_s)
        , second(books, u"SZ-QYL-03"_s)
    {
        first.send();
        second.send();
        lost = first.lose(14'230);
        first.compare();
    }

    void reportAndSend()
    {
        first.report(lost);
        first.send();
    }

    /// The centre's answer, booked.
    void answer(const QUuid& item, Verdict verdict)
    {
        server::UploadedOperation made = uploaded(0, 0);
        made.kind = u"reconcile.answer"_s;
        made.deviceId = u"SZ-YYZX-01"_s;
        made.branch = u"0512-00"_s;
        made.till.clear();
        made.operatorId = u"0901"_s;
        made.amount.reset();
        made.body = {{u"item"_s, idText(item)}, {u"verdict"_s, nameOf(verdict)},
            {u"reason"_s, u"柜面凭证齐全"_s}, {u"approval"_s, QJsonObject()}};
        QCOMPARE(
            codeAfter(books.platform(), answerOperation(), signedBy0102(books.platform(), made)),
            QString());
    }

    Books books;
    BranchDesk first;
    BranchDesk second;
    QUuid lost;
};

} // namespace

/// How far the desks of a branch have come, known on each of them without comparing again. Desk and
/// platform together, on both databases of the platform.
class TestDeskReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsKnownAtOnceOnEveryDesk_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<Verdict>("verdict");
        for (const QString& kind : databaseKinds())
            for (const Verdict verdict :
                {Verdict::BookedSo, Verdict::Explained, Verdict::CorrectHere})
                QTest::addRow("%s %s", qPrintable(kind), qPrintable(nameOf(verdict)))
                    << kind << verdict;
    }

    void anAnswerIsKnownAtOnceOnEveryDesk()
    {
        QFETCH(QString, database);
        QFETCH(Verdict, verdict);
        Branch branch(database);
        branch.reportAndSend();
        branch.second.compare();
        branch.second.send();
        branch.first.listen();
        branch.second.listen();
        QCOMPARE(branch.second.made().othersOpen, 1);
        QVERIFY(!branch.second.mayClose());
        QCOMPARE(branch.second.othersOnPaper(), u"1 台"_s);
        branch.answer(branch.lost, verdict);
        branch.first.listen();
        branch.second.listen();
        const bool isExplained = verdict != Verdict::CorrectHere;
        QCOMPARE(branch.first.made().items.first().isExplained(), isExplained);
        QCOMPARE(branch.first.made().othersOpen, 0);
        QCOMPARE(branch.first.mayClose(), isExplained);
        QCOMPARE(branch.second.made().othersOpen, isExplained ? 0 : 1);
        QCOMPARE(branch.second.mayClose(), isExplained);
        QCOMPARE(branch.second.othersOnPaper(), isExplained ? u"0 台"_s : u"1 台"_s);
        branch.second.compare(); // the file says the same
        QCOMPARE(branch.second.made().othersOpen, isExplained ? 0 : 1);
    }

    /// The comparison was on its way while the centre answered: it counts what is explained by now.
    void aComparisonThatArrivesAfterTheAnswerOpensNothing_data() { onBothDatabases(); }
    void aComparisonThatArrivesAfterTheAnswerOpensNothing()
    {
        QFETCH(QString, database);
        Branch branch(database);
        branch.reportAndSend();
        branch.first.compare(); // without having heard of an answer
        branch.answer(branch.lost, Verdict::BookedSo);
        branch.first.send();
        branch.second.compare();
        QCOMPARE(branch.second.made().othersOpen, 0);
    }

    void anotherDifferenceOfTheDeskStaysOpen_data() { onBothDatabases(); }
    void anotherDifferenceOfTheDeskStaysOpen()
    {
        QFETCH(QString, database);
        Branch branch(database);
        const QUuid other = branch.first.lose(500);
        branch.first.compare();
        branch.reportAndSend();
        branch.second.compare();
        branch.second.send();
        branch.answer(branch.lost, Verdict::Explained);
        branch.second.listen();
        QCOMPARE(branch.second.made().othersOpen, 1);
        QCOMPARE(deskReports(branch.books.database(), shift().branch, day)->first().open,
            std::optional<qint64>(1));
        branch.first.report(other);
        branch.first.send();
        branch.answer(other, Verdict::BookedSo);
        branch.second.listen();
        QCOMPARE(branch.second.made().othersOpen, 0);
        QVERIFY(branch.second.mayClose());
    }

    /// What was signed is not counted, and its answer does not count it twice.
    void whatIsSignedIsToldToo_data() { onBothDatabases(); }
    void whatIsSignedIsToldToo()
    {
        QFETCH(QString, database);
        Branch branch(database);
        branch.first.lose(500);
        branch.reportAndSend();
        branch.second.compare();
        branch.second.send();
        const SignItems request = signing(branch.first.made());
        QVERIFY(signItems(branch.first.database(), request));
        branch.first.send();
        branch.second.listen();
        QCOMPARE(branch.second.made().othersOpen, 0);
        branch.first.compare(); // finds the other one
        branch.first.send();
        branch.answer(branch.lost, Verdict::Explained); // was in suspense, so it was not open
        branch.second.listen();
        QCOMPARE(branch.second.made().othersOpen, 1);
        QVERIFY(!branch.second.mayClose());
    }

    /// A desk with entries that has not compared counts as open, until it tells.
    void aDeskThatHasNotComparedIsOpen_data() { onBothDatabases(); }
    void aDeskThatHasNotComparedIsOpen()
    {
        QFETCH(QString, database);
        Branch branch(database);
        branch.first.send();
        branch.first.listen();
        QCOMPARE(branch.first.made().othersOpen, 1);
        branch.second.compare();
        branch.second.send();
        branch.first.listen();
        QCOMPARE(branch.first.made().othersOpen, 0);
    }

    void anotherBranchIsToldNothing_data() { onBothDatabases(); }
    void anotherBranchIsToldNothing()
    {
        QFETCH(QString, database);
        Branch branch(database);
        branch.first.send();
        const auto page = server::changesAfter(branch.books.database(), {}, 500, u"0512-09"_s);
        QVERIFY(page);
        for (const server::Change& change : page->changes)
            QVERIFY(change.stream != u"reconcile_desks");
    }

    /// The file was asked for, then a desk of the branch found something, and was heard first.
    void whatIsHeardAfterTheFileWasAskedForIsBelieved_data()
    {
        QTest::addColumn<int>("askedAfterSeconds");
        QTest::addColumn<int>("open");
        QTest::newRow("heard later") << -1 << 1;
        QTest::newRow("heard in that moment") << 0 << 1;
        QTest::newRow("heard before: the file knows better") << 1 << 0;
    }
    void whatIsHeardAfterTheFileWasAskedForIsBelieved()
    {
        QFETCH(int, askedAfterSeconds);
        QFETCH(int, open);
        const auto database = desk();
        const FixedClock clock;
        database->setClock(clock);
        QVERIFY(takeDesks(*database, toJson(DeskReports{day, {{u"SZ-QYL-03"_s, 2}}})));
        ReconcileDay request = comparing(BookedDay{shift().branch, day, {}, {}, {}});
        request.device = u"SZ-QYL-02"_s;
        request.askedAt = clock.nowUtc().addSecs(askedAfterSeconds);
        const auto made = reconcileDay(*database, request);
        QVERIFY(made);
        QCOMPARE(made->othersOpen, open);
        QCOMPARE((*ReconcileRepository(*database).ofDay(day))->othersOpen, open);
    }

    void aDayThatWasNotComparedHereWaitsForTheFile()
    {
        const auto database = desk();
        const QJsonObject told = toJson(DeskReports{day, {{u"SZ-QYL-03"_s, 2}}});
        QVERIFY(takeDesks(*database, told));
        QVERIFY(!*ReconcileRepository(*database).ofDay(day));
        QCOMPARE(takeDesks(*database, {{u"desks"_s, 1}}).error().kind, Error::Kind::Protocol);
    }

    void whatIsNotAListOfOperationsIsRefused_data()
    {
        QTest::addColumn<QJsonArray>("theirs");
        const QString id = idText(operationId());
        QTest::newRow("no id") << QJsonArray{u"x"_s};
        QTest::newRow("twice") << QJsonArray{id, id};
        QTest::newRow("more than is open") << QJsonArray{id, idText(operationId())};
    }

    void whatIsNotAListOfOperationsIsRefused()
    {
        QFETCH(QJsonArray, theirs);
        Books books(u"sqlite"_s);
        server::UploadedOperation made = uploaded(9, 0);
        made.kind = u"reconcile.day"_s;
        made.amount.reset();
        made.body = {{u"business_date"_s, u"2026-03-18"_s}, {u"fetched"_s, true}, {u"equal"_s, 0},
            {u"amount_differs"_s, 0}, {u"ours_only"_s, 0}, {u"theirs_only"_s, 1},
            {u"state_differs"_s, 0}, {u"open"_s, 1}, {u"open_theirs"_s, theirs}};
        QCOMPARE(codeAfter(books.platform(), dayOperation(), made), u"error"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeskReports)
#include "tst_deskreports.moc"
