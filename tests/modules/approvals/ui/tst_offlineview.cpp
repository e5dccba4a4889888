// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/GrantRepository.h"
#include "app/core/IdText.h"
#include "modules/approvals/ui/ApprovalsPage.h"
#include "modules/approvals/ui/GrantTableModel.h"
#include "modules/approvals/ui/OfflinePane.h"
#include "modules/approvals/ui/OfflineTableModel.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace hui;
using namespace hui::approvals;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

OfflineApproval signedAway(OfflineState state, const QString& cause = {})
{
    return {.id = idText(operationId()),
        .state = state,
        .cause = cause,
        .operation = operationId(),
        .kind = u"billpay.pay"_s,
        .device = u"SZ-QYL-02"_s,
        .maker = u"0217"_s,
        .approver = u"0102"_s,
        .amount = Money::fen(6'120'000),
        .title = u"大额现金缴费"_s,
        .reason = u"大额现金"_s,
        .at = FixedClock().nowUtc(),
        .businessDate = shift().businessDate};
}

} // namespace

/// What was signed offline, on the page of supervisor 0101, by keys.
class TestOfflineView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(approvalMigrations());
        m_taken = {};
        m_open = signedAway(OfflineState::Open, u"grant_revoked"_s);
        keep(m_open);
        m_desk->uplink.answer = [this](const UplinkRequest& asked) -> Result<UplinkAnswer> {
            if (asked.path.endsWith(u"/refused"))
                return UplinkAnswer{200, {{u"refused"_s, m_taken}}};
            if (asked.method != "POST")
                return UplinkAnswer{200, {{u"requests"_s, QJsonArray()}}};
            return m_answer(asked);
        };
        start(u"0101"_s, {u"supervisor"_s});
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void showsHowEachStands()
    {
        keep(signedAway(OfflineState::Confirmed));
        m_desk->run([](Database& database) -> Result<Done> {
            const KeptDecision kept{{operationId(), operationId(), u"0102"_s, FixedClock().nowUtc(),
                                        {}, u"开尾箱"_s, {}, {}, QString(64, u'0')},
                {operationId(), u"till.open"_s, u"0217"_s, {}}};
            GrantRepository grants(database);
            const auto added = grants.add(kept);
            return added ? grants.markUsed(kept.decision.id) : added;
        });
        m_page->refresh();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        const QAbstractItemModelTester tester(table()->model());
        const auto moodOf = [this](int row) {
            return table()
                ->model()
                ->index(row, OfflineTableModel::State)
                .data(PillRole)
                .value<PillLook>()
                .mood;
        };
        QCOMPARE(moodOf(0), Mood::Warn); // nobody has heard of it: first
        QCOMPARE(table()->model()->index(0, OfflineTableModel::Amount).data().toString(), u"—"_s);
        QVERIFY(find<KeyButton>("offline.uphold")->isVisible()); // what was chosen stays so
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(!find<KeyButton>("offline.uphold")->isVisible());
    }

    /// Who asked and who signed are named where this desk knows them.
    void whoTheyAreIsNamed()
    {
        OfflineRow row{OfflineState::Open, signedAway(OfflineState::Open), u"李晓芳"_s, {}};
        OfflinePane pane(m_desk->uplink, u"0101"_s, true, nullptr);
        pane.setRow(row);
        QStringList shown;
        for (const QLabel* label : pane.findChildren<QLabel*>())
            shown.append(label->text());
        QVERIFY(shown.contains(u"李晓芳 0217"_s));
        QVERIFY(shown.contains(u"0102"_s)); // nobody told this desk
    }

    void aSupervisorUpholdsIt()
    {
        m_answer = [this](const UplinkRequest& asked) {
            m_asked = asked;
            OfflineApproval after = m_open;
            after.state = OfflineState::Upheld;
            after.reviewer = u"0101"_s;
            after.remark = u"checked"_s;
            return UplinkAnswer{200, toJson(after)};
        };
        review(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!find<KeyButton>("offline.uphold")->isVisible());
        QCOMPARE(m_asked.path, u"/v1/offline-approvals/"_s + m_open.id + u":review"_s);
        QCOMPARE(m_asked.body.value(u"verdict"_s).toString(), u"uphold"_s);
        QCOMPARE(m_asked.body.value(u"remark"_s).toString(), u"checked"_s);
        QCOMPARE(m_asked.body.value(u"password"_s).toString(), u"secret"_s);
        QVERIFY(find<QLineEdit>("offline.password")->text().isEmpty());
        QCOMPARE(m_desk->run([](Database& database) {
            return GrantRepository(database).openOn(shift().businessDate);
        }),
            0);
    }

    void orDisputesIt()
    {
        m_answer = [this](const UplinkRequest& asked) {
            m_asked = asked;
            return UplinkAnswer{409, {{u"code"_s, u"request_decided"_s}, {u"text_en"_s, u"x"_s}}};
        };
        review(Qt::Key_F7);
        QTRY_VERIFY(find<MessageBar>("offline.message")->isVisible());
        QCOMPARE(m_asked.body.value(u"verdict"_s).toString(), u"dispute"_s);
        QVERIFY(find<KeyButton>("offline.dispute")->isVisible());
    }

    void nothingWithoutAWord()
    {
        find<QLineEdit>("offline.password")->setFocus();
        QTest::keyClicks(m_page->focusWidget(), u"secret"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_asked.path.isEmpty());
    }

    /// Whoever comes to another window finds no password here when they are back.
    void thePasswordGoesWithTheKeyboard()
    {
        find<QLineEdit>("offline.password")->setFocus();
        QTest::keyClicks(m_page->focusWidget(), u"secret"_s);
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_VERIFY(find<QLineEdit>("offline.password")->text().isEmpty());
    }

    void whoSignedItOrIsNoSupervisorSeesOnly_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QStringList>("roles");
        QTest::newRow("who signed") << u"0102"_s << QStringList(u"supervisor"_s);
        QTest::newRow("who asked") << u"0217"_s << QStringList(u"supervisor"_s);
        QTest::newRow("a teller") << u"0218"_s << QStringList(u"teller"_s);
    }

    void whoSignedItOrIsNoSupervisorSeesOnly()
    {
        QFETCH(QString, who);
        QFETCH(QStringList, roles);
        start(who, roles);
        QTRY_VERIFY(find<MessageBar>("offline.message")->isVisible());
        QVERIFY(!find<KeyButton>("offline.uphold")->isVisible());
        QVERIFY(!find<QLineEdit>("offline.remark")->isVisible());
    }

    /// A supervisor ends what a person may sign offline, on every desk, with the key pressed twice.
    void aGrantIsRevokedByKeys()
    {
        keepGrant();
        m_answer = [this](const UplinkRequest& asked) {
            m_asked = asked;
            return UplinkAnswer{200, {{u"revoked"_s, true}}};
        };
        m_page->openWith(u"grants"_s);
        QTRY_COMPARE(grants()->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(grants()->model());
        QCOMPARE(grants()->model()->index(0, GrantTableModel::Count).data().toString(), u"2"_s);
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QVERIFY(find<MessageBar>("grants.message")->text().contains(u"once more"));
        QVERIFY(m_asked.path.isEmpty());
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QTRY_COMPARE(grants()->model()->rowCount(), 0);
        QCOMPARE(m_asked.path, u"/v1/offline-grants/0102:revoke"_s);
        QVERIFY(m_desk->run([](Database& database) { return GrantRepository(database).all(); })
                .isEmpty());
    }

    /// What was taken away stands in the list, and another supervisor gives it back by keys.
    void aRevokedOneIsAllowedAgain_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("another supervisor") << u"0101"_s;
        QTest::newRow("the person") << u"0102"_s;
    }
    void aRevokedOneIsAllowedAgain()
    {
        QFETCH(QString, who);
        m_taken = QJsonArray{QJsonObject{
            {u"approver"_s, QJsonObject{{u"id"_s, u"0102"_s}, {u"name"_s, u"周文静"_s}}},
            {u"by"_s, QJsonObject{{u"id"_s, u"0103"_s}, {u"name"_s, u"许明舟"_s}}},
            {u"at"_s, u"2026-03-18T02:40:00.000Z"_s}}};
        m_answer = [this](const UplinkRequest& asked) {
            m_asked = asked;
            m_taken = {};
            return UplinkAnswer{200, {{u"allowed"_s, true}}};
        };
        keepGrant(); // the desk has not heard of it
        start(who, {u"supervisor"_s});
        m_page->openWith(u"grants"_s);
        QTRY_COMPARE(state(0), u"Revoked"_s);
        QCOMPARE(grants()->model()->rowCount(), 1);
        QCOMPARE(grants()->model()->index(0, GrantTableModel::Count).data().toString(), u"—"_s);
        const bool mayAct = who != u"0102";
        QCOMPARE(find<KeyButton>("grants.revoke")->isVisible(), mayAct);
        if (!mayAct)
            return;
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QVERIFY(m_asked.path.isEmpty());
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QTRY_COMPARE(state(0), u"Good"_s);
        QCOMPARE(m_asked.path, u"/v1/offline-grants/0102:allow"_s);
    }

    /// Without an answer nothing is taken away; a teller has no key for it.
    void aGrantIsNotRevoked_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("no line") << u"supervisor"_s;
        QTest::newRow("a teller") << u"teller"_s;
    }
    void aGrantIsNotRevoked()
    {
        QFETCH(QString, role);
        keepGrant();
        start(u"0218"_s, {role});
        m_answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return failure(Error::Kind::Offline, "the line is cut");
        };
        m_page->openWith(u"grants"_s);
        QTRY_COMPARE(grants()->model()->rowCount(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QCOMPARE(find<KeyButton>("grants.revoke")->isVisible(), role == u"supervisor");
        if (role == u"supervisor")
            QTRY_VERIFY(find<MessageBar>("grants.message")->text().contains(u"No answer"));
        QCOMPARE(grants()->model()->rowCount(), 1);
    }

private:
    /// Supervisor 0102 may sign two payments of 600.00 in all.
    void keepGrant()
    {
        OfflineGrant grant;
        grant.id = operationId();
        grant.device = u"SZ-QYL-02"_s;
        grant.branch = shift().branch;
        grant.approverId = u"0102"_s;
        grant.approverName = u"周文静"_s;
        grant.from = FixedClock().nowUtc();
        grant.until = grant.from.addSecs(24 * 3600);
        grant.count = 2;
        grant.total = Money::fen(60'000);
        grant.limits = {{u"billpay.pay"_s, Money::fen(50'000)}};
        grant.kdf = u"$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA"_s;
        grant.check = QString(64, u'0');
        const SignedGrant made{grant, "c2lnbmVk", "a2V5"};
        m_desk->run([made](Database& database) {
            return GrantRepository(database).apply(made.grant.approverId, toJson(made));
        });
    }

    QString state(int row)
    {
        return grants()->model()->index(row, GrantTableModel::State).data().toString();
    }

    TableView* grants() { return find<TableView>("approvals.grants"); }

    void keep(const OfflineApproval& approval)
    {
        m_desk->run([approval](Database& database) {
            return GrantRepository(database).applyTold(approval.id, toJson(approval));
        });
    }

    void start(const QString& who, const QStringList& roles)
    {
        m_asked = {};
        Services services = m_desk->services();
        services.shift.operatorId = who;
        services.roles = roles;
        m_page = std::make_unique<ApprovalsPage>(services, nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->openWith(u"offline"_s);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
    }

    void review(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTRY_VERIFY(find<QLineEdit>("offline.remark")->isVisible());
        find<QLineEdit>("offline.remark")->setFocus();
        QTest::keyClicks(m_page->focusWidget(), u"checked"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(m_page->focusWidget(), u"secret"_s);
        QTest::keyClick(m_page->focusWidget(), key, modifiers);
    }

    template <class Widget>
    Widget* find(const char* name)
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }

    TableView* table() { return find<TableView>("approvals.offline"); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<ApprovalsPage> m_page;
    OfflineApproval m_open;
    std::function<Result<UplinkAnswer>(const UplinkRequest&)> m_answer;
    UplinkRequest m_asked;
    QJsonArray m_taken; ///< from whom the platform says it was taken
};

QTEST_MAIN(TestOfflineView)
#include "tst_offlineview.moc"
