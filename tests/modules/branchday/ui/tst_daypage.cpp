// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/GrantRepository.h"
#include "app/settlement/ReconcileRepository.h"
#include "app/store/OutboxRepository.h"
#include "app/till/BranchDayRepository.h"
#include "app/till/CarriedCashRepository.h"
#include "modules/branchday/ui/DayPage.h"
#include "modules/branchday/ui/GuardTableModel.h"
#include "tests/app/till/TillScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/Operations.h"
#include "ui/AuthoriseDialog.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace hui;
using namespace hui::branchday;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// The page of the branch day, by its keys.
class TestDayPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(approvalMigrations() + settlementMigrations());
        m_desk->uplink.answer = [](const UplinkRequest&) { return signedBySupervisor(); };
    }

    void cleanup()
    {
        m_page.reset();
        m_owes.clear();
        m_desk.reset();
    }

    void aManagerOpensClosesAndOpensAgain()
    {
        open({u"manager"_s});
        QTRY_VERIFY(act()->isEnabled());
        press();
        QTRY_COMPARE(state(), DayState::Open);
        QTRY_COMPARE(find<QLabel>("branchday.unmet")->text(), u"2"_s); // not sent, not compared
        settleAll(OutboxState::Accepted);
        QVERIFY(!act()->isEnabled());
        compare();
        m_page->refresh();
        QTRY_VERIFY(act()->isEnabled());
        press();
        QTRY_COMPARE(state(), DayState::Closed);
        QTRY_VERIFY(find<QLineEdit>("branchday.reason")->isVisible());
        QTRY_VERIFY(act()->isEnabled());
        QTest::keyClick(m_page.get(), Qt::Key_F4); // without a reason nobody is asked to sign
        QVERIFY(!m_page->window()->findChild<AuthoriseDialog*>());
        find<QLineEdit>("branchday.reason")->setText(u"漏记一笔"_s);
        press();
        QTRY_COMPARE(state(), DayState::Open);
    }

    void aRefusalByThePlatformIsBroughtBack()
    {
        open({u"manager"_s});
        QTRY_VERIFY(act()->isEnabled());
        press();
        QTRY_COMPARE(state(), DayState::Open);
        m_desk->run([](Database& database) -> Result<Done> {
            const QUuid operation = BranchDayRepository(database)
                                        .of(shift().branch, shift().businessDate)
                                        ->value()
                                        .operation;
            OutboxRepository outbox(database);
            HUI_ASSERT(outbox.markSending({operation}));
            HUI_ASSERT(outbox.settle(operation,
                {.event = OutboxEvent::Rejected,
                    .code = u"branch_day_state"_s,
                    .result = {{u"text_zh"_s, u"该营业日不能进行此操作。"_s},
                        {u"text_en"_s, u"The business day is not in the state for this."_s}}}));
            return Done{};
        });
        m_page->refresh();
        QTRY_VERIFY(!state());
        QTRY_VERIFY(
            find<MessageBar>("branchday.message")->text().contains(u"not in the state for this"_s));
        QVERIFY(act()->isEnabled()); // it may be tried again
    }

    /// What is due back stands between the day and its close until it is carried over, by keys.
    void carriesOverWhatIsDueBack()
    {
        const QUuid paid = m_desk->run([](Database& database) -> Result<QUuid> {
            const Operation taken = operation();
            HUI_ASSERT(append(database, taken));
            return taken.id;
        });
        m_owes = {[paid](Database&) -> Result<QList<OwedCash>> {
            return QList<OwedCash>{{paid, u"billpay"_s, u"today"_s, Money::fen(18740)}};
        }};
        open({u"manager"_s});
        auto* guards = find<TableView>("branchday.guards");
        auto* list = find<TableView>("owed.list");
        QTRY_VERIFY(list->isVisible());
        guards->selectRow(static_cast<int>(Guard::Owed));
        QTest::keyClick(guards, Qt::Key_Return);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_desk->opened.last(), std::make_pair(u"billpay"_s, u"today"_s));
        find<KeyButton>("owed.carry")->click(); // without a reason nobody is asked
        QVERIFY(!m_page->window()->findChild<AuthoriseDialog*>());
        QTest::keyClicks(find<QLineEdit>("owed.reason"), u"gone home"_s);
        find<KeyButton>("owed.carry")->click();
        sign();
        QTRY_VERIFY(!list->isVisible());
        const auto carried
            = m_desk->run([](Database& database) { return CarriedCashRepository(database).all(); });
        QCOMPARE(carried, QSet<QUuid>{paid});
    }

    void whoIsNoManagerOnlyLooks()
    {
        open({u"teller"_s});
        QTRY_VERIFY(find<MessageBar>("branchday.message")->isVisible());
        QVERIFY(!act()->isEnabled());
    }

    void enterGoesToWhereItIsPutRight()
    {
        m_desk->run([](Database& database) { return openTill(database, opening()); });
        open({u"manager"_s});
        auto* table = find<TableView>("branchday.guards");
        QTRY_COMPARE(table->model()->rowCount(), 8);
        table->selectRow(static_cast<int>(Guard::Tills));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_desk->opened.last().first, u"cash"_s);
        table->selectRow(static_cast<int>(Guard::Explained));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_desk->opened.last().first, u"reconcile"_s);
        table->selectRow(static_cast<int>(Guard::Counts)); // met: there is nowhere to go
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_desk->opened.size(), 2);
    }

    void theTableIsAModel()
    {
        GuardTableModel model;
        const QAbstractItemModelTester tester(&model);
        QList<ClosingItem> items{{Guard::Tills, Error{Error::Kind::Refused, "why", u"1"_s}}};
        for (const Guard guard : {Guard::Owed, Guard::Counts, Guard::InTransit, Guard::Approvals,
                 Guard::Offline, Guard::Outcomes, Guard::Explained})
            items.append({guard});
        model.setItems(items);
        QCOMPARE(model.unmet(), 1);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row, GuardTableModel::Condition).data().toString().isEmpty());
        QVERIFY(!model.index(0, GuardTableModel::Next).data().toString().isEmpty());
        QVERIFY(model.index(1, GuardTableModel::Next).data().toString().isEmpty());
    }

private:
    void open(const QStringList& roles)
    {
        Services services = m_desk->services();
        services.roles = roles;
        services.shift.operatorId = u"0101"_s;
        services.shift.till.clear();
        services.owes = m_owes;
        m_page = std::make_unique<DayPage>(services, nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    template <class T>
    T* find(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }

    KeyButton* act() const { return find<KeyButton>("branchday.act"); }

    void press()
    {
        m_page->activateWindow(); // the dialog before had the keyboard
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_page.get(), Qt::Key_F4);
        sign();
    }

    void sign()
    {
        AuthoriseDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->window()->findChild<AuthoriseDialog*>()));
        dialog->findChild<QLineEdit*>(u"authorise.approver"_s)->setText(u"0102"_s);
        dialog->findChild<QLineEdit*>(u"authorise.password"_s)->setText(u"secret"_s);
        dialog->findChild<KeyButton*>(u"authorise.sign"_s)->click();
    }

    std::optional<DayState> state() const
    {
        const auto day = m_desk->run([](Database& database) {
            return BranchDayRepository(database).of(shift().branch, shift().businessDate);
        });
        return day ? std::optional(day->state) : std::nullopt;
    }

    void settleAll(OutboxState state) const
    {
        m_desk->run([state](Database& database) -> Result<Done> {
            HUI_ASSERT(database.run(u"UPDATE outbox SET state = ?"_s, {nameOf(state)}));
            return Done{};
        });
    }

    void compare() const
    {
        m_desk->run([](Database& database) {
            return ReconcileRepository(database).replace(
                {operationId(), shift().businessDate, true, 0, 0, 0, morning, {}});
        });
    }

    std::vector<OwesCash> m_owes;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<DayPage> m_page;
};

QTEST_MAIN(TestDayPage)
#include "tst_daypage.moc"
