// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/customer/RecordScene.h"
#include "tests/look/Look.h"
#include "tests/look/NotePayer.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/Field.h"
#include "ui/PayerCard.h"

#include <QComboBox>
#include <QVBoxLayout>

/// Who pays much cash, for whom somebody else came: a foreigner, and under another name than that
/// of the record with their document.
namespace hui::look {

namespace {

using namespace hui::testkit;
using namespace Qt::StringLiterals;

class PayerWindow : public PageWindow {
public:
    explicit PayerWindow(bool isNarrow)
        : m_desk(customerMigrations())
    {
        Customer record = person();
        record.fields.insert(CustomerField::Name, {u"周样礼"_s, record.id});
        record.certificates = {{CertificateKind::Passport, u"L898902C3"_s, u"USA"_s}};
        m_desk.run([&record](Database& database) { return keep(database, record); });
        m_card = new PayerCard(m_desk.services(), u"billpay"_s, this);
        if (isNarrow) {
            m_card->setNarrow();
            m_card->setFixedWidth(340);
        }
        auto* rows = new QVBoxLayout(this);
        rows->setContentsMargins(20, 20, 20, 20);
        if (isNarrow) {
            auto* across = new QHBoxLayout;
            across->addWidget(m_card, 1);
            across->addStretch();
            rows->addLayout(across);
        } else {
            rows->addWidget(m_card);
        }
        rows->addStretch();
        m_card->setNeeded(true);
    }
    ~PayerWindow() override { delete m_card; } // before what it works with

private:
    DeskFixture m_desk;
    PayerCard* m_card;
};

/// The agent shows a passport that is on record under another name.
bool differs(const QWidget& window)
{
    if (!isPayerNoted(window))
        return false;
    auto* kind = window.findChild<QComboBox*>(u"payer.agentKind"_s);
    auto* name = shownLine(window, u"payer.agent"_s);
    const auto* field = qobject_cast<Field*>(name->parentWidget());
    if (kind->currentData().toString() == u"passport")
        return field->state() == Field::State::Error;
    kind->setCurrentIndex(kind->findData(u"passport"_s));
    for (const auto& [line, entry] :
        {std::pair{u"payer.agentNumber"_s, u"L898902C3"_s}, {u"payer.agentCountry"_s, u"USA"_s}}) {
        auto* each = shownLine(window, line);
        each->setFocus();
        each->selectAll();
        each->insert(entry);
    }
    name->setFocus();
    shownLine(window, u"payer.phone"_s)->setFocus();
    return false;
}

} // namespace

void payer(Scenes& scenes)
{
    for (const bool isNarrow : {false, true})
        scenes.lookPage(
            isNarrow ? u"payer-differs-narrow"_s : u"payer-differs"_s,
            [isNarrow](const Stage&) { return std::make_unique<PayerWindow>(isNarrow); }, differs);
}

} // namespace hui::look
