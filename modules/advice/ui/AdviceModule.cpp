// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/DeskAdviceRepository.h"
#include "modules/advice/HeldNeeds.h"
#include "modules/advice/ReferNeed.h"
#include "modules/advice/ui/AdvicePage.h"

#include <QCoreApplication>

namespace hui::advice {

Module module();

namespace {

PaletteAction adviceAction(
    AdviceLine line, const QString& title, const char* words, const char* icon)
{
    return {nameOf(line), title, QString::fromLatin1(words), QString::fromLatin1(icon)};
}

} // namespace

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    using enum AdviceLine;
    return {
        .id = QStringLiteral("advice"),
        .order = 36,
        .group = RailGroup::Business,
        .title = QCoreApplication::translate("Module", "Advice"),
        .icon = QStringLiteral("speakerphone"),
        .migrations = adviceMigrations(),
        .makePage = [](const Services& services,
                        QWidget* parent) { return new AdvicePage(services, parent); },
        .actions
        = {adviceAction(Protection,
               QCoreApplication::translate("Module", "Protection: inform and refer"),
               "huibaozhang hbz baoxian bx baozhang zhuanjie zj insurance protection refer",
               "shield-check"),
            adviceAction(Wealth, QCoreApplication::translate("Module", "Wealth: inform and refer"),
                "huilicai hlc licai lc touzi tz zhuanjie zj wealth investment refer",
                "trending-up"),
            adviceAction(Shopping,
                QCoreApplication::translate("Module", "Shopping: inform and refer"),
                "huixiaofei hxf xiaofei xf fenqi fq zhuanjie zj shopping instalment refer",
                "building-store"),
            adviceAction(Farming,
                QCoreApplication::translate("Module", "Farming: inform and refer"),
                "huizhunong hzn nongye ny sannong sn zhuanjie zj farming refer", "route")},
        .sinks = {{QStringLiteral("advice_referral"),
            [](Database& database, const Change& change) {
                return receiveReferral(database, change.key, change.value);
            }}},
        .rebuild = rebuildReferrals,
        .lines = heldNeeds,
    };
}

} // namespace hui::advice
