// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/HoldPayment.h"
#include "modules/billpay/KnownAgreements.h"
#include "modules/billpay/OwedPayments.h"
#include "modules/billpay/PayBill.h"
#include "modules/billpay/RebuildPayments.h"
#include "modules/billpay/RecordPayment.h"
#include "modules/billpay/ui/BillpayPage.h"
#include "modules/billpay/ui/ReceiveComplaint.h"
#include "modules/billpay/ui/ReceiveSubscription.h"
#include "ui/Module.h"

#include <QCoreApplication>

namespace hui::billpay {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("billpay"),
        .order = 40,
        .digit = 4,
        .group = RailGroup::Business,
        .title = QCoreApplication::translate("Module", "Bill payment"),
        .icon = QStringLiteral("receipt-yuan"),
        .migrations = billpayMigrations(),
        .makePage = [](const Services& services,
                        QWidget* parent) { return new BillpayPage(services, parent); },
        .actions = {
            {QStringLiteral("water"), QCoreApplication::translate("Module", "Pay a water bill"),
                QStringLiteral("shuifei sf jiaofei jf huijiaofei hjf"
                               " water"), QStringLiteral("droplet"),
                {QStringLiteral("pay:billpay/"),
                    QStringLiteral("case.{case}/biller.{biller}/{account}"
                                   "|case.{case}/{kind}|{leg}")}},
            {QStringLiteral("electricity"),
                QCoreApplication::translate("Module", "Pay an electricity bill"),
                QStringLiteral("dianfei df jiaofei jf huijiaofei hjf"
                               " electricity power"), QStringLiteral("bolt")},
            {QStringLiteral("list"), QCoreApplication::translate("Module", "Pay a list"),
                QStringLiteral("piliangjiaofei pljf huijiaofei hjf"
                               " batch list csv xlsx"),
                QStringLiteral("stack-2")},
            {QStringLiteral("today"), QCoreApplication::translate("Module", "Payments today"),
                QStringLiteral("jiaofeijilu jfjl chexiao cx chongzheng cz tuikuan tk"
                               " payments cancel reverse refund"),
                QStringLiteral("history")},
            {QStringLiteral("complaints"), QCoreApplication::translate("Module", "Complaints"),
                QStringLiteral("tousu ts zhengyi complaint dispute"),
                QStringLiteral("speakerphone")},
            {QStringLiteral("agreements"), QCoreApplication::translate("Module", "Agreements"),
                QStringLiteral("qianyue qydk daikou dk xieyi huijiaofei hjf"
                               " subscription autopay agreement"),
                QStringLiteral("writing-sign")},
        },
        .sinks = {{QStringLiteral("complaint"), receiveComplaint},
            {QStringLiteral("subscription"), receiveSubscription}},
        .gates = {{payKind, heldUntil}},
        .rebuild = rebuildPayments,
        .owes = owedPayments,
        .accounts = knownAgreements,
    };
}

} // namespace hui::billpay
