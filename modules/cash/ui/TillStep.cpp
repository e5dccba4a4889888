// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TillStep.h"

#include "app/core/OperationId.h"
#include "modules/cash/CashPapers.h"
#include "modules/cash/SheetFile.h"

namespace hui::cash {

TillStep::TillStep(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_message(new MessageBar(this))
{
}

QUuid TillStep::newOperation() const
{
    return newOperationId(m_services.clock, m_services.random);
}

ApprovalRequest TillStep::countToSign(Money found) const
{
    ApprovalRequest asked;
    asked.maker = m_services.shift;
    asked.facts = {{tr("Drawer"), m_services.shift.till},
        {tr("Business day"), m_services.shift.businessDate.toString(Qt::ISODate)}};
    asked.changes = {{tr("Counted by a second person"), QStringLiteral("—"), found.toString()}};
    return asked;
}

void TillStep::askToSign(
    KeyButton* button, const ToSign& what, const std::function<void(const Countersign&)>& then)
{
    m_message->clear();
    signOperation({m_services.store, m_services.uplink, m_services.clock}, what, this,
        [this, button, then](const Result<std::optional<Countersign>>& signer) {
            if (!signer)
                m_message->say(signer.error());
            else if (*signer)
                then(**signer);
            else
                button->setFocus();
        });
}

void TillStep::printSlip(KeyButton* button, const Transfer& transfer)
{
    const auto work = [transfer, head = PaperHead{m_services.bank, m_services.shift.branch},
                          folder = m_services.dataFolder](Database&) {
        const QString name
            = QStringLiteral("transfer-") + transfer.id.toString(QUuid::WithoutBraces);
        return writePaper(transferPaper(transfer, head), name, folder);
    };
    act(button, work,
        [this](const QString& file) { m_message->say(Mood::Ok, tr("The slip is saved"), file); });
}

} // namespace hui::cash
