// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/BoxText.h"

#include "app/core/CashBox.h"
#include "ui/BlankText.h"

namespace hui::cash {

QString BoxText::box(const QString& number)
{
    return isVault(number) ? tr("Vault") : tr("Drawer %1").arg(number);
}

QString BoxText::purpose(const Transfer& transfer)
{
    switch (transfer.purpose) {
    case Transfer::Purpose::Issue: return tr("Handed out");
    case Transfer::Purpose::Return: return tr("Handed back");
    case Transfer::Purpose::Move: break;
    }
    if (transfer.blanks && isVault(transfer.from))
        return tr("Handed out");
    if (transfer.blanks && isVault(transfer.to))
        return tr("Handed back");
    if (isVault(transfer.from))
        return tr("More cash");
    return isVault(transfer.to) ? tr("Surplus") : tr("Between tellers");
}

QString BoxText::load(const Transfer& transfer)
{
    if (!transfer.blanks)
        return transfer.amount.toString();
    return BlankText::name(transfer.blanks->kind) + u' ' + BlankText::numbers(*transfer.blanks);
}

PillLook BoxText::pill(const Transfer& transfer)
{
    if (transfer.isVain())
        return {tr("Not booked"), QStringLiteral("alert-circle"), Mood::Bad};
    switch (transfer.state) {
    case TransferState::InTransit: return {tr("In transit"), QStringLiteral("route"), Mood::Info};
    case TransferState::Refused:
        return {tr("Not taken"), QStringLiteral("alert-triangle"), Mood::Warn};
    case TransferState::Received: return {tr("Taken in"), QStringLiteral("circle-check"), Mood::Ok};
    case TransferState::TakenBack:
        return {tr("Taken back"), QStringLiteral("arrow-back-up"), Mood::Neutral};
    }
    return {};
}

PillLook BoxText::pill(CashRequestState state)
{
    switch (state) {
    case CashRequestState::Open: return {tr("Asked for"), QStringLiteral("clock"), Mood::Info};
    case CashRequestState::Allocated: return {tr("Sent"), QStringLiteral("circle-check"), Mood::Ok};
    case CashRequestState::Refused:
        return {tr("Not sent"), QStringLiteral("alert-triangle"), Mood::Warn};
    case CashRequestState::Withdrawn:
        return {tr("Withdrawn"), QStringLiteral("arrow-back-up"), Mood::Neutral};
    }
    return {};
}

} // namespace hui::cash
