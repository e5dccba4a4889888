// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillerUseRepository.h"
#include "modules/customers/FoundCustomer.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/app/catalogue/CatalogueScene.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/look/Look.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/TableView.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

/// The customers: found as one types, one record (mockup 10), a new one.
namespace hui::look {

namespace {

using namespace hui::testkit;
using customers::CustomersPage;

enum class Play { Find, Record, New };

void put(Customer& record, CustomerField field, const QString& value)
{
    record.fields.insert(field, {value, record.id});
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
    record.conflicts = {{operationId(), CustomerField::Phone, u"13900001234"_s, record.createdAt}};
    return record;
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

/// The page with the desk it stands on.
class Window : public PageWindow {
public:
    Window()
        : m_desk(customerMigrations())
    {
        m_desk.uplink.answer = [](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u":find"))
                return UplinkAnswer{200, foundThere()};
            return failure(Error::Kind::Offline, "");
        };
        m_desk.run([](Database& database) -> Result<Done> {
            const Customer record = wang();
            HUI_ASSERT(keep(database, record));
            HUI_ASSERT(
                CatalogueRepository(database).apply(u"biller"_s, u"w1"_s, billerValue(u"w1"_s)));
            return BillerUseRepository(database).note(
                record.id.toString(QUuid::WithoutBraces), u"w1"_s, record.createdAt);
        });
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new CustomersPage(m_desk.services(), this));
    }

    ~Window() override { delete findChild<CustomersPage*>(); } // before what it works with

private:
    DeskFixture m_desk;
};

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
    const bool all = table->model()->rowCount() == 3;
    if (how == Play::Find || !all)
        return all;
    if (search->isVisible())
        QTest::keyClick(search, Qt::Key_Return);
    return window.findChild<QWidget*>(u"customers.biller.w1"_s) != nullptr;
}

} // namespace

void customers(Scenes& scenes)
{
    for (const auto& [name, how] : {std::pair{u"customers"_s, Play::Find},
             {u"customers-record"_s, Play::Record}, {u"customers-new"_s, Play::New}})
        scenes.lookPage(
            name,
            [](const Stage&) -> std::unique_ptr<QWidget> { return std::make_unique<Window>(); },
            [how = how](const QWidget& window) { return isPlayed(window, how); });
}

} // namespace hui::look
