// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PayTaking.h"

#include "app/catalogue/PayLimits.h"
#include "app/catalogue/PayPolicyRepository.h"
#include "app/core/Async.h"
#include "app/store/Store.h"
#include "ui/CashTaking.h"
#include "ui/CurrentCustomer.h"
#include "ui/DebitPane.h"
#include "ui/PayerCard.h"
#include "ui/SegmentedControl.h"

#include <QVBoxLayout>

namespace hui {

using namespace Qt::StringLiterals;

PayTaking::PayTaking(const Services& services, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ways(new SegmentedControl(tr("Means of payment"), this))
    , m_payer(new PayerCard(services, name, this))
    , m_cash(new CashTaking(name, this))
    , m_debit(new DebitPane(services.terminal, name, this))
{
    build(name);
    connect(m_ways, &SegmentedControl::chosen, this,
        [this](const QString& way) { choose(payModeOf(way)); });
    connect(&services.customer, &CurrentCustomer::changed, this, [this] {
        m_debit->startAnew(); // the card of the last one pays for nobody else
        showPayer();
    });
    readPolicy();
}

void PayTaking::build(const QString& name)
{
    m_ways->setObjectName(name + u".way"_s);
    m_ways->setSmall();
    for (const PayMode mode : {PayMode::Cash, PayMode::Card, PayMode::CustomerQr, PayMode::Account})
        m_ways->addOption(nameOf(mode), wayText(mode));
    m_ways->setVisible(m_services.terminal);
    m_payer->setNarrow();
    m_debit->hide();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_ways, 0, Qt::AlignLeft);
    rows->addWidget(m_payer);
    rows->addWidget(m_cash);
    rows->addWidget(m_debit);
}

QString PayTaking::wayText(PayMode mode)
{
    switch (mode) {
    case PayMode::Cash: return tr("Cash");
    case PayMode::Card: return tr("Card");
    case PayMode::CustomerQr: return tr("Code");
    case PayMode::Account: return tr("Account");
    case PayMode::Transfer: return tr("Transfer");
    case PayMode::Unknown: break;
    }
    return {};
}

void PayTaking::readPolicy()
{
    const auto read = [day = m_services.shift.businessDate](
                          Database& database) { return PayPolicyRepository(database).on(day); };
    whenDone(m_services.store.run(read), this, [this](const Result<PayPolicy>& policy) {
        if (policy) {
            m_identifyFrom = policy->identifyCashFrom;
            m_payer->setBasics(policy->payerBasics);
        }
        showPayer();
    });
}

void PayTaking::setDue(Money due)
{
    m_due = due;
    m_cash->setDue(due);
    showPayer();
}

void PayTaking::setTill(const std::optional<Till>& till)
{
    m_cash->setTill(till);
}

void PayTaking::choose(PayMode mode)
{
    m_mode = mode;
    const bool isCash = mode == PayMode::Cash;
    m_cash->setVisible(isCash);
    m_debit->setMode(mode);
    m_debit->setVisible(!isCash);
    showPayer(); // the focus stays: the arrows go on to the next one
}

/// Who has a record and is served was seen already.
void PayTaking::showPayer()
{
    m_payer->setNeeded(m_mode == PayMode::Cash && m_identifyFrom.isPositive()
        && m_due.minor() >= m_identifyFrom.minor() && m_services.customer.record().isNull());
}

void PayTaking::startAnew()
{
    m_cash->startAnew();
    m_debit->startAnew();
    m_payer->startAnew();
    m_ways->setCurrent(nameOf(PayMode::Cash));
    if (m_mode != PayMode::Cash)
        choose(PayMode::Cash);
}

void PayTaking::focusFirst()
{
    if (m_mode == PayMode::Cash)
        m_cash->focusFirst();
    else
        m_debit->focusFirst();
}

std::optional<PayTaking::Taking> PayTaking::taking()
{
    const QUuid agent = m_services.customer.agent();
    if (m_mode != PayMode::Cash) {
        const auto debit = m_debit->debit();
        return debit ? std::optional(Taking{{m_mode, *debit, {}, agent}}) : std::nullopt;
    }
    const auto payer = m_payer->isNeeded() ? m_payer->payer() : std::nullopt;
    if (m_payer->isNeeded() && !payer)
        return std::nullopt;
    const auto cash = m_cash->taking();
    return cash ? std::optional(Taking{{PayMode::Cash, {}, payer, agent}, cash->in, cash->out})
                : std::nullopt;
}

} // namespace hui
