// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/customers/CustomerDealings.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/DealingsModel.h"
#include "modules/customers/ui/UnderwayCard.h"
#include "tests/app/catalogue/CatalogueScene.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/Fingers.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"
#include "ui/RowButton.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QLabel>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

JournalEntry toldOf(const QUuid& customer, const QTime& time, const QString& branch)
{
    JournalEntry entry;
    entry.operation = operation(operationId());
    entry.operation.at = QDateTime(QDate(2026, 3, 17), time, Qt::UTC);
    entry.operation.shift.branch = branch;
    entry.operation.body = {{u"category"_s, u"water"_s}, {u"account"_s, u"3205018642"_s},
        {u"customer"_s, idText(customer)}};
    entry.state = OutboxState::Accepted;
    return shownDealing(entry);
}

QStringList looksIn(const QWidget& card)
{
    QStringList texts;
    for (const Pill* pill : card.findChildren<Pill*>())
        texts.append(pill->look().text);
    return texts;
}

} // namespace

/// What was done for a customer and which accounts they pay, on the page of their record.
class TestRecordDealings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(deskMigrations());
        m_desk->run(enterTexts);
        m_made
            = m_desk->run([](Database& database) { return createCustomer(database, creation()); });
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_holds = {};
    }

    void thisDesksOwnStandsWithoutTheLine()
    {
        open();
        QTRY_COMPARE(extent(), u"This terminal only: the platform did not answer."_s);
        QCOMPARE(table()->model()->rowCount(), 1); // the record was begun here
        QCOMPARE(cell(0, DealingsModel::Place), u"This branch"_s);
        QVERIFY(!older()->isVisible());
    }

    void theBanksJoinsIt()
    {
        answerWith({{toldOf(m_made.id, {3, 0}, u"0512-09"_s)}, 0});
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(cell(1, DealingsModel::Place), u"0512-09"_s);
        QCOMPARE(cell(1, DealingsModel::Business), u"Water"_s);
        QCOMPARE(cell(1, DealingsModel::Party), u"******8642"_s);
        QCOMPARE(cell(1, DealingsModel::Time), u"03-17 11:00"_s); // of the bank
        QVERIFY(!older()->isVisible());
    }

    /// By the name of the link, masked; of a link that the record has lost without one.
    void whoCameIsNamed()
    {
        const QUuid agent = operationId();
        DealingsModel model(u"0512-08"_s, QDate(2026, 3, 18), nullptr);
        model.setAgents({{agent, u"王*国"_s}});
        JournalEntry known = toldOf(m_made.id, {3, 0}, u"0512-09"_s);
        JournalEntry lost = known;
        known.operation.body.insert(u"agent"_s, idText(agent));
        lost.operation.body.insert(u"agent"_s, idText(operationId()));
        model.setEntries({known, lost}, DealingsModel::Kind::All);
        const auto business
            = [&](int row) { return model.index(row, DealingsModel::Business).data().toString(); };
        QCOMPARE(business(0), u"Water · agent: 王*国"_s);
        QCOMPARE(business(1), u"Water · by an agent"_s);
    }

    void olderOnesAreAskedFor()
    {
        answerWith({{toldOf(m_made.id, {3, 0}, u"0512-09"_s)}, 7});
        open();
        QTRY_VERIFY(older()->isVisible());
        answerWith({{toldOf(m_made.id, {2, 0}, u"0512-09"_s)}, 0});
        older()->setFocus();
        QTest::keyClick(older(), Qt::Key_Space);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QVERIFY(!older()->isVisible());
        QVERIFY(m_desk->uplink.seen().last().path.endsWith(u"before=7"_s));
    }

    void oneKindAloneIsShown()
    {
        answerWith({{toldOf(m_made.id, {3, 0}, u"0512-09"_s)}, 0});
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        auto* kind = m_page->findChild<SegmentedControl*>(u"customers.dealings.kind"_s);
        auto* all = kind->findChildren<QAbstractButton*>().first();
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Right);
        QCOMPARE(kind->current(), u"business"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, DealingsModel::Business), u"Water"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(cell(0, DealingsModel::Business) != u"Water"_s);
    }

    /// 线上 and 网点, by keys.
    void oneChannelAloneIsShown()
    {
        JournalEntry typed = toldOf(m_made.id, {3, 0}, u"0512-09"_s);
        typed.operation.kind = u"online.typed"_s;
        typed.operation.amount.reset();
        typed.operation.body = {
            {u"channel"_s, u"phone"_s}, {u"need_zh"_s, u"水费"_s}, {u"need_en"_s, u"Water bill"_s}};
        answerWith({{typed, toldOf(m_made.id, {2, 0}, u"0512-09"_s)}, 0});
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        auto* channel = m_page->findChild<SegmentedControl*>(u"customers.dealings.channel"_s);
        auto* all = channel->findChildren<QAbstractButton*>().first();
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Right);
        QCOMPARE(channel->current(), u"counter"_s);
        QCOMPARE(table()->model()->rowCount(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(channel->current(), u"online"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, DealingsModel::Business), u"Filled in · Water bill"_s);
        QCOMPARE(cell(0, DealingsModel::Place), u"Telephone"_s);
        auto* kind = m_page->findChild<SegmentedControl*>(u"customers.dealings.kind"_s);
        auto* any = kind->findChildren<QAbstractButton*>().first();
        any->setFocus();
        QTest::keyClick(any, Qt::Key_End); // the record is changed at counters alone
        QCOMPARE(table()->model()->rowCount(), 0);
    }

    /// An open case stands in what is under way and in the next steps, and goes on by one key; the
    /// telephone goes on from it as well.
    void whatIsUnderWayGoesOn()
    {
        const Case waiting{.id = operationId(),
            .kind = u"P-017"_s,
            .kindZh = u"水费"_s,
            .kindEn = u"Water"_s,
            .channel = u"counter"_s,
            .touchpoint = u"window"_s,
            .act = u"pay"_s,
            .customer = m_made.id,
            .branch = shift().branch,
            .openedAt = noon,
            .changedAt = noon,
            .lastMove = operationId()};
        open();
        auto* head = m_page->findChild<KeyButton*>(u"customers.serve"_s);
        QTest::keyClick(head, Qt::Key_M, Qt::ControlModifier); // nothing to go on with: a new one
        QTRY_COMPARE(m_desk->opened.last(), (std::pair{u"cases"_s, u"phone."_s}));
        m_desk->run([&](Database& database) { return CaseRepository(database).save(waiting); });
        m_page->openWith(idText(m_made.id));
        QTRY_VERIFY(m_page->findChild<RowButton*>(u"customers.underway.0"_s));
        QTRY_COMPARE(m_page->findChild<RowButton*>(u"customers.underway.0"_s)->text(), u"Water"_s);
        auto* go = m_page->findChild<KeyButton*>(u"customers.next.0"_s);
        QCOMPARE(go->text(), u"Continue"_s);
        go->setFocus();
        QTest::keyClick(go, Qt::Key_Space);
        QCOMPARE(m_desk->customer.record(), m_made.id);
        QCOMPARE(m_desk->opened.last(), (std::pair{u"cases"_s, idText(waiting.id)}));
        QTest::keyClick(head, Qt::Key_Return, Qt::ControlModifier); // and to the services
        auto* services = m_page->findChild<KeyButton*>(u"customers.services"_s);
        QVERIFY(services);
        services->setFocus();
        QTest::keyClick(services, Qt::Key_Space);
        QCOMPARE(m_desk->opened.last().first, u"home"_s);
        QTest::keyClick(head, Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(
            m_desk->opened.last(), (std::pair{u"cases"_s, u"phone."_s + idText(waiting.id)}));
    }

    /// A number that is held stands first, with what is left of it, and is gone on with by one key.
    void whatIsHeldGoesOn()
    {
        m_holds = [this](Database&, const QStringList& records, const QDateTime& now) {
            const bool isTheirs = records.contains(idText(m_made.id));
            return Result<QList<HeldFor>>(isTheirs
                    ? QList<HeldFor>{{u"内分泌科 03-20 09:30"_s, u"Endocrinology 03-20 09:30"_s,
                          now.addSecs(512), u"community"_s, u"hospital.held.1"_s}}
                    : QList<HeldFor>());
        };
        open();
        QTRY_VERIFY(m_page->findChild<RowButton*>(u"customers.underway.0"_s));
        auto* go = m_page->findChild<RowButton*>(u"customers.underway.0"_s);
        QCOMPARE(go->text(), u"Endocrinology 03-20 09:30"_s);
        const QStringList looks = looksIn(*m_page->findChild<UnderwayCard*>());
        QVERIFY2(looks.first().startsWith(u"held 8:3"_s), qPrintable(looks.first()));
        go->setFocus();
        QTest::keyClick(go, Qt::Key_Space);
        QCOMPARE(m_desk->customer.record(), m_made.id);
        QCOMPARE(m_desk->opened.last(), (std::pair{u"community"_s, u"hospital.held.1"_s}));
        UnderwayCard card(nullptr);
        Underway over{.held = {{u"内"_s, u"E"_s, noon, u"community"_s, {}}}, .asOf = noon};
        card.setUnderway(over);
        QCOMPARE(looksIn(card).first(), u"held no longer"_s);
    }

    void keepsItsContract()
    {
        DealingsModel rows(u"0512-08"_s, QDate(2026, 3, 18), nullptr);
        const QAbstractItemModelTester tester(&rows);
        JournalEntry paid = toldOf(m_made.id, {3, 0}, u"0512-08"_s);
        JournalEntry cancelled = toldOf(m_made.id, {4, 0}, u"0512-08"_s);
        cancelled.operation.kind = u"billpay.cancel"_s;
        cancelled.operation.body = {{u"original"_s, idText(paid.operation.id)}};
        rows.setEntries({cancelled, paid}, DealingsModel::Kind::All);
        QVERIFY(rows.rows().at(1).isReversed);
        QVERIFY(!rows.rows().at(0).isReversed);
        paid.operation.at = QDateTime(QDate(2025, 12, 31), QTime(15, 0), Qt::UTC);
        rows.setEntries({paid}, DealingsModel::Kind::All);
        QCOMPARE(rows.index(0, DealingsModel::Time).data().toString(), u"2025-12-31"_s);
        rows.setEntries({}, DealingsModel::Kind::All);
    }

private:
    void open()
    {
        Services services = m_desk->services();
        if (m_holds)
            services.holds = {m_holds};
        m_page = std::make_unique<CustomersPage>(services, nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->openWith(idText(m_made.id));
        QTRY_VERIFY(table()->isVisible());
    }

    void answerWith(const DealingsPage& page)
    {
        m_desk->uplink.answer = [page](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.contains(u"/dealings?"_s))
                return UplinkAnswer{200, toJson(page)};
            return failure(Error::Kind::Offline, "no network in this test");
        };
    }

    TableView* table() const { return m_page->findChild<TableView*>(u"customers.dealings"_s); }
    KeyButton* older() const
    {
        return m_page->findChild<KeyButton*>(u"customers.dealings.older"_s);
    }
    QString extent() const
    {
        return m_page->findChild<QLabel*>(u"customers.dealings.extent"_s)->text();
    }
    QString cell(int row, DealingsModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<CustomersPage> m_page;
    Customer m_made;
    HoldsFor m_holds; ///< of a service of the desk; most tests have none
};

QTEST_MAIN(TestRecordDealings)
#include "tst_recorddealings.moc"
