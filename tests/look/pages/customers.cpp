// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/catalogue/BillerUseRepository.h"
#include "app/core/IdText.h"
#include "app/customer/ConsentTextRepository.h"
#include "app/customer/ParkedFormRepository.h"
#include "app/customer/TagRepository.h"
#include "modules/customers/CustomerDealings.h"
#include "modules/customers/FoundCustomer.h"
#include "modules/customers/RecordLog.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/look/AccountItems.h"
#include "tests/look/BankItems.h"
#include "tests/look/CardPlay.h"
#include "tests/look/ConsentPlay.h"
#include "tests/look/InShell.h"
#include "tests/look/LineItems.h"
#include "tests/look/LinkPlay.h"
#include "tests/look/Look.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/Operations.h"
#include "tests/testkit/PaperFile.h"
#include "ui/TableView.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

/// The customers: found as one types, one record (mockup 10), a new one.
namespace hui::look {

namespace {

using namespace hui::testkit;
using customers::CustomersPage;

enum class Play {
    Find,
    Record,
    Shell,
    Offline,
    Contact,
    Data,
    Accounts,
    Bills,
    Loans,
    Bookings,
    Journeys,
    Underway,
    Card,
    Balances,
    New,
    Consent,
    Recipient,
    Link,
    Authority,
    Log
};

const QMap<Play, int> tabOf{{Play::Accounts, 1}, {Play::Bills, 2}, {Play::Loans, 3},
    {Play::Bookings, 4}, {Play::Journeys, 5}, {Play::Underway, 7}, {Play::Data, 8},
    {Play::Log, 10}};

/// Taken in the day before, and parked since.
Case openCase(const Customer& record)
{
    return {.id = operationId(),
        .kind = u"P-031"_s,
        .kindZh = u"小额贷款咨询"_s,
        .kindEn = u"Small loan"_s,
        .channel = u"counter"_s,
        .touchpoint = u"window"_s,
        .act = u"apply"_s,
        .customer = record.id,
        .branch = shift().branch,
        .openedAt = record.createdAt,
        .changedAt = record.createdAt,
        .lastMove = operationId()};
}

void put(Customer& record, CustomerField field, const QString& value)
{
    record.fields.insert(field, {value, record.id});
}

Consent consent(ConsentKind kind, const QString& purpose, const QDateTime& at)
{
    Consent given;
    given.operation = operationId();
    given.kind = kind;
    given.service = serviceFromBefore(kind);
    given.purpose = purpose;
    given.text = u"2026-01"_s;
    given.at = at;
    return given;
}

CustomerLink link(LinkRole role, const QString& name, const QString& paper, const QDate& until)
{
    CustomerLink made;
    made.operation = operationId();
    made.role = role;
    made.other = operationId();
    made.name = name;
    made.paper = paper;
    made.until = until;
    made.at = QDateTime(QDate(2026, 3, 2), QTime(2, 0), Qt::UTC);
    return made;
}

Customer wang()
{
    Customer record = person();
    put(record, CustomerField::Sex, u"F"_s);
    put(record, CustomerField::Birth, u"1949-12-31"_s);
    put(record, CustomerField::Nationality, u"CHN"_s);
    put(record, CustomerField::Address, u"样例路 18 号"_s);
    record.certificates.append(
        {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2026, 4, 30)});
    record.consents = {consent(ConsentKind::CreditEnquiry, u"小微贷款审批"_s, record.createdAt),
        consent(ConsentKind::Marketing, u"理财产品短信"_s, record.createdAt)};
    noteWithdrawal(record.consents, record.consents.last().operation, operationId(),
        record.createdAt.addDays(1));
    record.links = {link(LinkRole::Agent, u"周*"_s, u"授权书 2026-07"_s, QDate(2026, 12, 31)),
        link(LinkRole::Child, u"王*萱"_s, u"户口簿"_s, {})};
    Consent reports = consent(
        ConsentKind::Health, u"苏州市第一样例医院 · 报告查询"_s, record.createdAt.addSecs(60));
    reports.service = ConsentPurpose::Reports;
    reports.recipient = u"320500-h1"_s;
    reports.guardian = record.links.first().name;
    reports.guardianLink = record.links.first().operation;
    record.consents.append(reports);
    record.tags = {{u"large_print"_s, true, record.id}};
    record.conflicts = {{operationId(), CustomerField::Phone, u"13900001234"_s, record.createdAt}};
    return record;
}

ConsentText loanText()
{
    return {ConsentKind::CreditEnquiry, u"2026-01"_s, QDate(2026, 1, 1), u"征信查询授权书"_s,
        {u"一、本人授权银行仅为上述用途查询本人信用信息。"_s,
            u"二、银行不得将查询结果用于其他用途或提供给他人。"_s}};
}

Customer other(const QString& name, const QString& number)
{
    Customer record = person();
    put(record, CustomerField::Name, name);
    record.certificates = {{CertificateKind::Passport, number, u"CHN"_s}};
    return record;
}

/// What the platform finds beside the branch's own.
QJsonObject foundThere()
{
    QJsonArray lines;
    for (const auto& [name, number] :
        {std::pair{u"王样"_s, u"E12345679"_s}, {u"万例国"_s, u"E12345680"_s}})
        lines.append(customers::toJson(customers::lineOf(other(name, number), false)));
    return {{u"customers"_s, lines}};
}

/// Whom another branch entered, by the look of it the same person.
QJsonObject sameThere()
{
    const Customer same = other(person().value(CustomerField::Name), u"E12345681"_s);
    return {{u"customers"_s, QJsonArray{customers::toJson(customers::lineOf(same, false))}}};
}

JournalEntry dealing(const QString& kind, const QDateTime& at, const QString& branch, qint64 fen,
    const QJsonObject& body = {}, OutboxState state = OutboxState::Accepted)
{
    JournalEntry entry;
    entry.operation = operation(operationId());
    entry.operation.kind = kind;
    entry.operation.at = at;
    entry.operation.shift.branch = branch;
    entry.operation.amount = fen > 0 ? std::optional(Money::fen(fen)) : std::nullopt;
    entry.operation.body = body;
    entry.state = state;
    return customers::shownDealing(entry);
}

/// What the platform tells of the last weeks.
QJsonObject dealtThere()
{
    const QDateTime noon(QDate(2026, 3, 17), QTime(4, 12), Qt::UTC);
    const auto bill = [](const QString& category, const QString& account) {
        return QJsonObject{{u"category"_s, category}, {u"account"_s, account}};
    };
    const JournalEntry heating = dealing(u"billpay.pay"_s, noon.addDays(-7), u"0512-09"_s, 186'000,
        bill(u"heating"_s, u"77810093"_s));
    JournalEntry typed = dealing(u"online.typed"_s, noon.addSecs(28'800), u"0512-08"_s, 0);
    typed.operation.body
        = {{u"channel"_s, u"phone"_s}, {u"need_zh"_s, u"水费"_s}, {u"need_en"_s, u"Water bill"_s}};
    JournalEntry begun = typed;
    begun.operation.id = operationId();
    begun.operation.kind = u"online.open"_s;
    begun.operation.at = noon.addSecs(28'560);
    const QJsonObject undone{{u"original"_s, idText(heating.operation.id)}};
    return customers::toJson(customers::DealingsPage{
        {dealing(u"billpay.pay"_s, noon, u"0512-08"_s, 18'740, bill(u"water"_s, u"3205018642"_s),
             OutboxState::Unknown),
            typed, begun, dealing(u"customer.change"_s, noon.addSecs(-600), u"0512-08"_s, 0),
            dealing(u"billpay.cancel"_s, noon.addDays(-6), u"0512-09"_s, 186'000, undone), heating,
            dealing(u"billpay.pay"_s, noon.addDays(-30), u"0512-08"_s, 14'230,
                bill(u"electricity"_s, u"3205118642"_s)),
            dealing(u"billpay.pay"_s, noon.addDays(-44), u"0512-08"_s, 8'800,
                bill(u"gas"_s, u"00930093"_s), OutboxState::Rejected),
            dealing(u"customer.consent"_s, noon.addDays(-60), u"0512-08"_s, 0)},
        42});
}

/// Who looked at the record, and changed it.
QJsonObject lookedThere()
{
    const QDateTime noon(QDate(2026, 3, 17), QTime(4, 12), Qt::UTC);
    const QString here = u"0512-08"_s;
    const QString desk = u"SZ-QYL-02"_s;
    return customers::toJson(customers::RecordLog{
        {{noon.addSecs(9'000), u"customer.log"_s, u"0217"_s, here, desk},
            {noon.addSecs(8'900), u"customer.reveal"_s, u"0217"_s, here, desk, u"核对住址"_s,
                operationId()},
            {noon.addSecs(8'800), u"customer.dealings"_s, u"0217"_s, here, desk},
            {noon, u"customer.take"_s, u"1101"_s, u"0512-11"_s, u"SZ-WHJ-01"_s},
            {noon.addDays(-1), u"customer.export"_s, u"0218"_s, here, u"SZ-QYL-03"_s,
                u"本人持身份证申请"_s, operationId()},
            {noon.addDays(-2), u"customer.merge"_s, u"0218"_s, here, u"SZ-QYL-03"_s,
                u"同一手机与出生日期，本人到场核对"_s, operationId(), true},
            {noon.addDays(-60), u"customer.create"_s, u"0217"_s, here, desk, {}, operationId()}},
        true});
}

/// The page with the desk it stands on.
class CustomersWindow : public PageWindow {
public:
    /// Without the line the platform tells nothing of accounts.
    explicit CustomersWindow(bool hasLine = true, bool hasShell = false, bool chinese = true)
        : m_desk(customerMigrations() + caseMigrations() + parkedFormMigrations())
    {
        // One bank, however often it is asked.
        m_desk.uplink.answer = [found = foundThere(), same = sameThere(), looked = lookedThere(),
                                   dealt = dealtThere(), due = dueThere(),
                                   hasLine](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u":find"))
                return UplinkAnswer{200, found};
            if (request.path.endsWith(u":duplicates"))
                return UplinkAnswer{200, same};
            if (request.path.endsWith(u"/log"))
                return UplinkAnswer{200, looked};
            if (hasLine && request.path.endsWith(u"/dues"))
                return UplinkAnswer{200, due};
            if (hasLine && request.path.contains(u"/dealings?"_s))
                return UplinkAnswer{200, dealt};
            if (request.path.endsWith(u"/accounts"))
                return UplinkAnswer{200, customers::toJson(accountsThere())};
            if (request.path.endsWith(u":balances"))
                return SimulatedTerminal().read(theirCard)->token
                        == request.body.value("card"_L1).toString()
                    ? UplinkAnswer{200, customers::toJson(balancesThere())}
                    : wrongCard();
            return failure(Error::Kind::Offline, "");
        };
        layOnScanner(m_desk, paperFile());
        m_desk.run([](Database& database) -> Result<Done> {
            HUI_ASSERT(ConsentTextRepository(database).save(loanText()));
            for (const TagEntry& entry : labels())
                HUI_ASSERT(TagRepository(database).save(entry));
            const Customer record = wang();
            HUI_ASSERT(keep(database, record));
            for (const Biller& biller : billers())
                HUI_ASSERT(CatalogueRepository(database).apply(
                    u"biller"_s, biller.id, billerToJson(biller)));
            HUI_ASSERT(AccountRepository(database).note(
                record.id, {u"w1"_s, u"3205018642"_s, record.createdAt.addDays(-45)}));
            Customer second = person(); // of the same person, on a passport
            second.certificates = {{CertificateKind::Passport, u"E76543210"_s, u"CHN"_s}};
            HUI_ASSERT(keep(database, second));
            HUI_ASSERT(CaseRepository(database).save(openCase(record)));
            return BillerUseRepository(database).note(
                record.id.toString(QUuid::WithoutBraces), u"w1"_s, record.createdAt);
        });
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        Services services = m_desk.services();
        services.lines = {linesHere};
        services.holds = {[](Database&, const QStringList&, const QDateTime& now) {
            return Result<QList<HeldFor>>(
                {{u"内分泌科 03-20 14:00"_s, u"Endocrinology 03-20 14:00"_s, now.addSecs(512),
                    u"community"_s, u"hospital.held.1"_s}});
        }};
        if (hasShell) {
            auto shell = inShell(services, u"customers"_s, chinese);
            shell->open(u"customers"_s);
            column->addWidget(shell.release());
        } else
            column->addWidget(new CustomersPage(services, this));
    }

    ~CustomersWindow() override { delete layout()->itemAt(0)->widget(); } // before its desk

private:
    DeskFixture m_desk;
};

/// The row of the record with the ID card: two people have one name here.
QModelIndex ofIdCard(const QAbstractItemModel& found)
{
    for (int row = 0; row < found.rowCount(); ++row)
        for (int column = 0; column < found.columnCount(); ++column)
            if (found.index(row, column).data().toString().endsWith(u"002X"_s))
                return found.index(row, column);
    return {};
}

bool isPlayed(const QWidget& window, Play how)
{
    auto* page = window.findChild<CustomersPage*>();
    auto* search = window.findChild<QLineEdit*>(u"customers.search"_s);
    auto* table = window.findChild<TableView*>(u"customers.found"_s);
    if (how == Play::New) {
        if (search->isVisible())
            page->openWith(u"new"_s);
        return window.findChild<QLineEdit*>(u"customer.number"_s) != nullptr;
    }
    if (search->text().isEmpty())
        QTest::keyClicks(search, u"wan"_s);
    const bool all = table->model()->rowCount() == 4;
    if (how == Play::Find || !all)
        return all;
    if (search->isVisible()) {
        table->setCurrentIndex(ofIdCard(*table->model()));
        QTest::keyClick(search, Qt::Key_Return);
    }
    const auto* dealings = window.findChild<TableView*>(u"customers.dealings"_s);
    if (!window.findChild<QWidget*>(u"customers.biller.w1"_s))
        return false;
    if (how == Play::Offline) { // until it has said so
        const auto* biller = window.findChild<QWidget*>(u"customers.biller.w1"_s);
        const auto* word = biller->findChild<QLabel*>(); // it is a button until then
        return word && (word->text().contains(u"03-") || word->text().contains(u"02-"));
    }
    if (!window.findChild<QWidget*>(u"customers.biller.p1"_s) || dealings->model()->rowCount() < 7)
        return false;
    if (how == Play::Contact) { // wherever it stands, it is in view
        window.findChild<QWidget*>(u"customers.contact.callback"_s)->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (const int tab = tabOf.value(how); tab > 0) {
        window.findChild<QTabBar*>(u"customers.tabs"_s)->setCurrentIndex(tab);
        const auto* log = window.findChild<TableView*>(u"customers.log"_s);
        return how != Play::Log || log->model()->rowCount() == 7;
    }
    if (how == Play::Card || how == Play::Balances)
        return isCardPlayed(window, how == Play::Card);
    if (how == Play::Link || how == Play::Authority)
        return isLinkPlayed(window, how == Play::Authority);
    if (how != Play::Consent && how != Play::Recipient)
        return true;
    return isConsentPlayed(window, how == Play::Recipient);
}

} // namespace

void customers(Scenes& scenes)
{
    for (const auto& [name, how] :
        {std::pair{u"customers"_s, Play::Find}, {u"customers-record"_s, Play::Record},
            {u"customers-shell"_s, Play::Shell}, {u"customers-offline"_s, Play::Offline},
            {u"customers-contact"_s, Play::Contact}, {u"customers-data"_s, Play::Data},
            {u"customers-accounts"_s, Play::Accounts}, {u"customers-bills"_s, Play::Bills},
            {u"customers-loans"_s, Play::Loans}, {u"customers-bookings"_s, Play::Bookings},
            {u"customers-journeys"_s, Play::Journeys}, {u"customers-underway"_s, Play::Underway},
            {u"customers-card"_s, Play::Card}, {u"customers-balances"_s, Play::Balances},
            {u"customers-new"_s, Play::New}, {u"customers-consent"_s, Play::Consent},
            {u"customers-consent-files"_s, Play::Recipient}, {u"customers-link"_s, Play::Link},
            {u"customers-link-agent"_s, Play::Authority}, {u"customers-log"_s, Play::Log}})
        scenes.lookPage(
            name,
            [how = how](const Stage& stage) -> std::unique_ptr<QWidget> {
                return std::make_unique<CustomersWindow>(
                    how != Play::Offline, how == Play::Shell, stage.chinese);
            },
            [how = how](const QWidget& window) { return isPlayed(window, how); });
}

} // namespace hui::look
