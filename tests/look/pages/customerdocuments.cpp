// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/core/IdText.h"
#include "app/core/PersonDocument.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/ParkedFormRepository.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/modules/estate/ui/FakeEstates.h"
#include "ui/KeyButton.h"
#include "ui/PictureView.h"
#include "ui/TableView.h"

#include <QLineEdit>
#include <QTabBar>

/// Images and vouchers of a customer (mockup 10, 影像与凭证): the list, and one that is looked at.
namespace hui::look {

namespace {

using namespace hui::testkit;
using namespace Qt::StringLiterals;

QList<PersonDocument> imagesOfSample()
{
    const QDateTime at(QDate(2026, 3, 17), QTime(4, 12), Qt::UTC);
    const auto id = [] { return idText(operationId()); };
    return {{u"copy"_s, id(), u"resident_id"_s, at.addSecs(9'000), u"0512-08"_s, u"counter"_s, {},
                true},
        {u"voucher"_s, id(), u"billpay.pay"_s, at.addSecs(8'000), u"0512-08"_s, u"counter"_s,
            u"HD20260317-000218"_s, false},
        {u"photo"_s, id() + u"/front"_s, u"front"_s, at, u"0512-11"_s, u"phone"_s, u"7K2Q-9F3M"_s,
            true},
        {u"signature"_s, id(), {}, at.addSecs(-60), u"0512-11"_s, u"phone"_s, u"7K2Q-9F3M"_s,
            false},
        {u"consent"_s, id(), u"reports"_s, at.addDays(-30), u"0512-08"_s, u"counter"_s,
            u"HD20260215-000031"_s, false},
        {u"voucher"_s, id(), u"campus.pay"_s, at.addDays(-400), u"0512-09"_s, u"counter"_s,
            u"HD20250210-000102"_s, false}};
}

class DocumentsWindow : public PageWindow {
public:
    DocumentsWindow()
        : m_desk(customerMigrations() + caseMigrations() + parkedFormMigrations())
    {
        m_desk.uplink.answer = [](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u"/documents"))
                return UplinkAnswer{200, hui::toJson(imagesOfSample())};
            if (request.path.endsWith(u"/documents:show"))
                return UplinkAnswer{
                    200, {{u"picture"_s, QString::fromLatin1(paperFile({1400, 900}).toBase64())}}};
            return failure(Error::Kind::Offline, "");
        };
        const Customer record = person();
        m_desk.run([&record](Database& database) { return keep(database, record); });
        standInShell(*this, m_desk.services(), u"customers"_s, idText(record.id));
    }

    ~DocumentsWindow() override { delete findChild<MainWindow*>(); } // before what it works with

private:
    DeskFixture m_desk;
};

bool isDocumentShown(const QWidget& window, bool isLooked)
{
    auto* table = window.findChild<TableView*>(u"customers.documents"_s);
    auto* tabs = window.findChild<QTabBar*>(u"customers.tabs"_s);
    auto* picture = window.findChild<PictureView*>(u"customers.documents.picture"_s);
    if (!tabs->isVisible())
        return false;
    tabs->setCurrentIndex(9);
    if (!isLooked || !picture->isEmpty())
        return table->model()->rowCount() == 6;
    auto* reason = window.findChild<QLineEdit*>(u"customers.documents.reason"_s);
    if (table->model()->rowCount() == 6 && reason->text().isEmpty()) {
        reason->setText(u"核对证件"_s);
        window.findChild<KeyButton*>(u"customers.documents.open"_s)->click();
    }
    return false;
}

} // namespace

void customerdocuments(Scenes& scenes)
{
    for (const bool isLooked : {false, true})
        scenes.lookPage(
            isLooked ? u"customers-image"_s : u"customers-documents"_s,
            [](const Stage&) -> std::unique_ptr<QWidget> {
                return std::make_unique<DocumentsWindow>();
            },
            [isLooked](const QWidget& window) { return isDocumentShown(window, isLooked); });
}

} // namespace hui::look
