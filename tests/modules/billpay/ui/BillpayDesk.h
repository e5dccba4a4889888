// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseRepository.h"
#include "app/core/Random.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/ParkedFormRepository.h"
#include "app/store/OutboxRepository.h"
#include "modules/billpay/PaymentPaper.h"
#include "modules/billpay/ui/BillpayPage.h"
#include "tests/modules/billpay/BillpayScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/Language.h"
#include "ui/AuthoriseDialog.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/KeyMap.h"
#include "ui/MainWindow.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace hui::billpay {
Module module();
}

namespace hui::testkit {

/// What the platform says in a test of the page.
struct PlatformSays {
    std::atomic<bool> online = true;
    std::atomic<bool> answersFetch = true; ///< false: the answer is lost on the way
    QString verdict; ///< on what is uploaded: "accepted", "rejected"; empty: it has no time
    QString asked = QStringLiteral("accepted"); ///< when it is asked what became of one
    QString phoneUrl = {}; ///< of the electronic receipt; empty: the platform gives none
    UplinkAnswer bills; ///< to bills:fetch
    QMap<QString, UplinkAnswer> things = {}; ///< to the second query, by the thing it names
    UplinkAnswer approval; ///< to a supervisor's password
};

inline QJsonObject openBill(const QString& period, qint64 principal, qint64 late, int overdue)
{
    return {{u"bill_no"_s, u"018642"_s + period}, {u"period"_s, period}, {u"usage"_s, u"18"_s},
        {u"unit"_s, u"m³"_s}, {u"principal"_s, moneyToJson(Money::fen(principal))},
        {u"late_fee"_s, moneyToJson(Money::fen(late))},
        {u"due"_s, moneyToJson(Money::fen(principal + late))}, {u"due_date"_s, u"2026-02-10"_s},
        {u"overdue_days"_s, overdue}};
}

/// What is open for account 3205018642, or other bills of the same customer.
inline UplinkAnswer openBills(
    const QJsonArray& bills = {openBill(u"2026-01"_s, 6210, 110, 36),
        openBill(u"2026-02"_s, 6900, 0, 0), openBill(u"2026-03"_s, 5520, 0, 0)})
{
    return {200,
        {{u"fetch_id"_s, u"0195a7d4-5c00-7000-8000-000000000001"_s}, {u"holder"_s, u"王*明"_s},
            {u"address"_s, u"姑苏区***路 18 号"_s},
            {u"fetched_at"_s, u"2026-03-18T02:42:57.000Z"_s},
            {u"expires_at"_s, u"2026-03-18T03:12:57.000Z"_s}, {u"bills"_s, bills}}};
}

/// What an account has, one of which a second query names.
inline UplinkAnswer thingsOf(const QMap<QString, QString>& textByNumber)
{
    QJsonArray choices;
    for (const auto& [number, text] : textByNumber.asKeyValueRange())
        choices.append(QJsonObject{{u"bill_no"_s, number}, {u"text"_s, text}});
    UplinkAnswer answer = openBills(QJsonArray());
    answer.body.insert(u"choices"_s, choices);
    return answer;
}

inline UplinkAnswer problem(int status, const QString& code, const QString& field = {})
{
    return {status,
        {{u"code"_s, code}, {u"text_en"_s, u"en "_s + code}, {u"text_zh"_s, u"中 "_s + code},
            {u"field"_s, field}}};
}

/// The desk's window with the bill payment page, driven by keys only.
class BillpayDesk {
    Q_DISABLE_COPY_MOVE(BillpayDesk)

public:
    struct Day {
        bool online = true;
        std::optional<CashCount> till = issuedCash(); ///< nothing: no till is open
        QJsonObject biller = billerValue(u"w1"_s);
    };

    BillpayDesk()
        : BillpayDesk(Day{})
    {
    }

    explicit BillpayDesk(const Day& day)
        : desk(billpayMigrations() + customerMigrations() + parkedFormMigrations()
              + caseMigrations() + caseDeskMigrations())
        , m_hasTill(day.till.has_value())
    {
        says.online = day.online;
        says.bills = openBills();
        says.approval = signedBySupervisor();
        desk.uplink.answer = [this](const UplinkRequest& request) { return answer(request); };
        desk.run([&day](Database& database) { return seed(database, day); });
        desk.sync.start();
        const bool settled
            = QTest::qWaitFor([&] { return !day.online || hasTalked(desk.sync, desk.uplink); });
        HUI_ASSERT(settled);
    }

    ~BillpayDesk() { window.reset(); }

    /// Shows the page; true when it is ready for an account.
    bool open(const QString& argument = {})
    {
        return openAtOnce(argument) && QTest::qWaitFor([&] {
            return find<QComboBox>("bill.biller")->count() > 0
                && (!m_hasTill || text("bill.note").isEmpty());
        });
    }

    /// Shows the page, whether it has read the store or not.
    bool openAtOnce(const QString& argument = {})
    {
        Session session;
        session.shift = shift();
        Services services = desk.services();
        services.printing = printing;
        services.device = u"SZ-QYL-02"_s;
        window = std::make_unique<MainWindow>(services,
            Operator{session, std::make_shared<PasswordProof>(u"x"_s, desk.random)},
            std::vector{billpay::module()});
        window->resize(1440, 900);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            return false;
        window->open(u"billpay"_s, argument);
        return true;
    }

    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = window->findChild<Widget*>(QLatin1StringView(name));
        HUI_ASSERT(found);
        return found;
    }

    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    MessageBar* message() const { return find<MessageBar>("bill.message"); }
    QLineEdit* edit(const char* name) const { return find<QLineEdit>(name); }
    Field* field(const char* name) const { return qobject_cast<Field*>(edit(name)->parent()); }
    /// The buttons of a message.
    static QList<KeyButton*> actions(const MessageBar* bar)
    {
        QList<KeyButton*> shown = bar->findChildren<KeyButton*>();
        shown.removeIf([](const KeyButton* button) { return button->isHidden(); });
        return shown;
    }
    /// The button that offers to ask again, when it is there.
    KeyButton* retryButton() const
    {
        for (KeyButton* button : window->findChildren<KeyButton*>())
            if (button->isVisible() && button->text() == u"Try again"_s)
                return button;
        return nullptr;
    }
    KeyButton* commitButton() const { return find<KeyButton>("bill.commit"); }
    TableView* bills() const { return find<TableView>("bill.table"); }

    /// Whether the table of bills is what is shown.
    bool showsBills() const { return bills()->isVisible() && bills()->model()->rowCount() > 0; }

    /// The keys go to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(focus(), text); }
    void commit() { press(Qt::Key_Return, Qt::ControlModifier); }

    /// Without the line: the bill that the customer holds is typed in.
    void enterPaper(const QString& period, const QString& amount)
    {
        type(account);
        press(Qt::Key_Return);
        QVERIFY(edit("bill.paperPeriod")->hasFocus());
        type(period);
        press(Qt::Key_Return);
        QVERIFY(edit("bill.paperAmount")->hasFocus());
        type(amount);
    }

    /// Large cash: who pays is noted from the document, as the page asks on the first commit.
    void notePayer()
    {
        edit("payer.name")->setFocus();
        type(u"Wang Xiaoming"_s);
        edit("payer.number")->setFocus();
        type(u"11010519491231002X"_s);
        notePayersBasics();
        find<QAbstractButton>("payer.copy")->setChecked(true);
    }

    /// What the number does not tell.
    void notePayersBasics()
    {
        for (const auto& [name, entry] : {std::pair{"payer.occupation", u"teacher"_s},
                 {"payer.phone", u"13800005678"_s}, {"payer.address", u"Suzhou, Wuzhong"_s}}) {
            edit(name)->setFocus();
            type(entry);
        }
    }

    bool fetch(const QString& number = account)
    {
        type(number);
        press(Qt::Key_Return);
        return QTest::qWaitFor([&] { return showsBills(); });
    }

    /// Fetches, takes `tendered` and commits.
    bool pay(const QString& tendered = u"200"_s)
    {
        if (!fetch())
            return false;
        type(tendered);
        commit();
        return QTest::qWaitFor([&] { return message()->isVisible(); });
    }

    QList<Payment> payments()
    {
        return desk.run([](Database& database) {
            return PaymentRepository(database).ofDay(shift().businessDate, 100);
        });
    }

    bool waitFor(PaymentState state)
    {
        return QTest::qWaitFor([&] {
            const QList<Payment> known = payments();
            return !known.isEmpty() && known.first().state == state;
        });
    }

    /// How many operations of a kind stand in the journal.
    qsizetype booked(const QString& kind = u"billpay.pay"_s)
    {
        const auto entries = desk.run(
            [](Database& database) { return Journal(database).ofDay(shift().businessDate, 100); });
        return std::ranges::count_if(
            entries, [&kind](const JournalEntry& entry) { return entry.operation.kind == kind; });
    }

    Till till()
    {
        return desk.run([](Database& database) -> Result<Till> { return testkit::till(database); });
    }

    /// What sync would write and say once the platform has decided.
    void settle(const QUuid& operation, OutboxState state)
    {
        desk.run([&](Database& database) -> Result<Done> {
            setOutbox(database, operation, state);
            return Done{};
        });
        Q_EMIT desk.sync.settled(operation, state);
    }

    AuthoriseDialog* dialog() const { return window->findChild<AuthoriseDialog*>(); }

    bool waitForDialog() const
    {
        return QTest::qWaitFor([&] { return dialog() && dialog()->isVisible(); })
            && QTest::qWaitForWindowActive(dialog())
            && QTest::qWaitFor([&] { return dialog()->isAncestorOf(QApplication::focusWidget()); });
    }

    /// The dialog is gone and the keyboard is in the window again.
    bool backFromDialog() const
    {
        if (!QTest::qWaitFor([&] { return !dialog(); }))
            return false;
        window->activateWindow(); // as a window manager does
        return QTest::qWaitForWindowActive(window.get());
    }

    /// The supervisor enters who they are and signs.
    void sign()
    {
        type(u"0102"_s);
        press(Qt::Key_Return);
        type(u"secret"_s);
        commit();
    }

    PlatformSays says;
    Printing* printing = nullptr; ///< of the window; set before it is opened
    DeskFixture desk;
    std::unique_ptr<MainWindow> window;

private:
    static QWidget* focus()
    {
        QWidget* focused = QApplication::focusWidget();
        HUI_ASSERT(focused);
        return focused;
    }

    Result<UplinkAnswer> answer(const UplinkRequest& request) const
    {
        if (!says.online || (!says.answersFetch && request.path == u"/v1/bills:fetch"_s))
            return failure(Error::Kind::Offline, "no network in this test");
        if (request.path == u"/v1/bills:fetch"_s)
            return says.things.value(request.body.value(u"bill_no"_s).toString(), says.bills);
        if (request.path == u"/v1/approvals"_s)
            return says.approval;
        if (request.path == u"/v1/approval-requests"_s)
            return UplinkAnswer{200, signedAtAnotherDesk(request)};
        if (request.path == u"/v1/operations:batch"_s)
            return says.verdict.isEmpty() ? problem(503, u"busy"_s) : verdicts(request);
        if (request.path.startsWith(u"/v1/operations/"_s))
            return UplinkAnswer{200, verdictOn(QUuid(request.path.section(u'/', -1)), says.asked)};
        return UplinkAnswer{200,
            {{u"changes"_s, QJsonArray()}, {u"cursor"_s, u"1"_s}, {u"more"_s, false},
                {u"epoch"_s, u"e"_s}}};
    }

    /// Supervisor 0102 has approved what is asked for from another desk.
    static QJsonObject signedAtAnotherDesk(const UplinkRequest& asked)
    {
        const QString time = u"2026-03-18T02:43:00.000Z"_s;
        QJsonObject json = asked.body;
        json.remove(u"channel"_s); // the platform keeps it, and does not tell it
        json.insert(u"request"_s, asked.key.toString(QUuid::WithoutBraces));
        json.insert(u"device"_s, u"SZ-QYL-02"_s);
        json.insert(u"maker"_s, shift().operatorId);
        json.insert(u"state"_s, u"approved"_s);
        json.insert(u"approver"_s, u"0102"_s);
        json.insert(u"opinion"_s, u"同意"_s);
        json.insert(u"asked_at"_s, time);
        json.insert(u"expires_at"_s, time);
        json.insert(u"decided_at"_s, time);
        json.insert(u"approval"_s, signedBySupervisor().body);
        return json;
    }

    UplinkAnswer verdicts(const UplinkRequest& request) const
    {
        QJsonArray items;
        for (const QJsonValue& sent : request.body.value(u"items").toArray())
            items.append(verdictOn(QUuid(sent[u"op_id"].toString()), says.verdict));
        return {200, {{u"items"_s, items}, {u"epoch"_s, u"e"_s}}};
    }

    QJsonObject verdictOn(const QUuid& id, const QString& status) const
    {
        const QString code = status == u"rejected"_s ? u"already_paid"_s : QString();
        QJsonObject result{{u"receipt_no"_s, u"R-000418"_s}, {u"biller_ref"_s, u"B-7"_s}};
        if (!says.phoneUrl.isEmpty())
            result.insert(u"phone_url"_s, says.phoneUrl);
        return {{u"op_id"_s, id.toString(QUuid::WithoutBraces)}, {u"status"_s, status},
            {u"code"_s, code}, {u"server_ref"_s, u"P-1"_s}, {u"result"_s, result}};
    }

    static Result<Done> seed(Database& database, const Day& day)
    {
        CatalogueRepository catalogue(database);
        const QJsonObject city{{u"code"_s, u"320500"_s}, {u"name"_s, u"苏州市"_s},
            {u"name_en"_s, u"Suzhou"_s}, {u"province"_s, u"江苏省"_s}, {u"initials"_s, u"sz"_s}};
        HUI_ASSERT(catalogue.apply(u"city"_s, u"320500"_s, city));
        HUI_ASSERT(catalogue.apply(u"biller"_s, u"w1"_s, day.biller));
        HUI_ASSERT(catalogue.apply(u"policy"_s, u"desk"_s, policyValue()));
        if (!day.till)
            return Done{};
        HUI_ASSERT(openTill(
            database, {operationId(), shift(), *day.till, *day.till, signature(), morning}));
        return Done{};
    }

    const bool m_hasTill;
};

} // namespace hui::testkit
