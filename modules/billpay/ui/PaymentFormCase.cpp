// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/catalogue/NeedService.h"
#include "app/core/Async.h"
#include "app/store/Store.h"
#include "modules/billpay/ui/PayeeCard.h"
#include "modules/billpay/ui/PaymentForm.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"

// The case that a payment goes on with: whether this desk has it, and whether it is of that kind.

namespace hui::billpay {

namespace {

/// How a case stands to what is being paid.
enum class CaseFit { Gone, OtherKind, Fits };

Result<CaseFit> fitOf(
    Database& database, const QUuid& caseId, const QString& device, const QString& what)
{
    const auto found = caseAtDesk(database, caseId, device);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return CaseFit::Gone;
    const auto isServed = isKindServed(database, (*found)->kind, what);
    if (!isServed)
        return std::unexpected(isServed.error());
    return *isServed ? CaseFit::Fits : CaseFit::OtherKind;
}

} // namespace

void PaymentForm::setCase(const QUuid& caseId)
{
    m_caseId = caseId;
    m_caseChecked.reset();
    m_head->setSubtitle(caseId.isNull() ? QString() : tr("For case %1").arg(caseNumber(caseId)));
}

void PaymentForm::takeOn(const QUuid& caseId)
{
    setCase(caseId);
    checkCase();
}

/// As soon as the case is there, and again with every other kind of bill: nobody hears of it with
/// the customer's money in their hand.
void PaymentForm::checkCase()
{
    const std::optional<Biller>& biller = m_payee->biller();
    const QString category = biller ? biller->category : QString(); // empty: any kind of bill
    if (m_caseId.isNull() || m_caseChecked == category)
        return;
    m_caseChecked = category;
    const auto read = [caseId = m_caseId, device = m_services.device, what = billsOf(category)](
                          Database& database) { return fitOf(database, caseId, device, what); };
    whenDone(m_services.store.run(read), this,
        [this, caseId = m_caseId, category](const Result<CaseFit>& fit) {
            if (m_caseId != caseId || m_caseChecked != category)
                return;
            if (!fit || *fit == CaseFit::Gone)
                setCase({});
            if (!fit)
                return m_message->say(fit.error());
            if (*fit == CaseFit::Gone)
                m_message->say(Mood::Warn, tr("This desk does not have the case"),
                    tr("What is paid now is not part of it. Take the case over first."));
            if (*fit == CaseFit::OtherKind)
                sayOtherKind();
            else if (m_saysOtherKind)
                m_message->clear();
            m_saysOtherKind = *fit == CaseFit::OtherKind;
        });
}

void PaymentForm::sayOtherKind()
{
    m_message->say(Mood::Warn, tr("The case is of another kind of business"),
        tr("This payment does not end it and would be refused. Choose the bill that the case asks "
           "for, or pay without the case."));
    KeyButton* without = m_message->addAction(tr("Pay without the case"));
    without->setObjectName(QStringLiteral("bill.withoutCase"));
    connect(without, &KeyButton::clicked, this, [this] {
        setCase({});
        m_saysOtherKind = false;
        m_message->clear();
    });
}

} // namespace hui::billpay
