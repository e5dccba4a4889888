// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/BookedLines.h"
#include "modules/community/BookingCase.h"
#include "modules/community/ChargeCase.h"
#include "modules/community/DeskBookingRepository.h"
#include "modules/community/HeldNumberRepository.h"
#include "modules/community/LifeLineRepository.h"
#include "modules/community/OwedClinicCash.h"
#include "modules/community/RebuildBookings.h"
#include "modules/community/ui/CommunityPage.h"

#include <QCoreApplication>

namespace hui::community {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("community"),
        .order = 30,
        .digit = 3,
        .group = RailGroup::Business,
        .title = QCoreApplication::translate("Module", "Community"),
        .icon = QStringLiteral("building-community"),
        .migrations = communityMigrations(),
        .makePage = [](const Services& services,
                        QWidget* parent) { return new CommunityPage(services, parent); },
        .actions
        = {{QStringLiteral("hospital"),
               QCoreApplication::translate("Module", "Book an appointment"),
               QStringLiteral(
                   "yuyueguahao yygh guahao gh yiyuan yy huijiankang hjk hospital doctor"),
               QStringLiteral("stethoscope"), {bookingCases(), QStringLiteral("hospital.{case}")}},
            {QStringLiteral("visit"), QCoreApplication::translate("Module", "Medical payment"),
                QStringLiteral("jiuyijiaofei jyjf menzhenjiaofei mzjf huijiankang hjk medical"),
                QStringLiteral("receipt-yuan"),
                {chargeCases(ChargeKind::Visit), QStringLiteral("visit.{case}")}},
            {QStringLiteral("report"), QCoreApplication::translate("Module", "Report enquiry"),
                QStringLiteral("baogaochaxun bgcx huijiankang hjk medical report"),
                QStringLiteral("file-text")},
            {QStringLiteral("deposit"), QCoreApplication::translate("Module", "Inpatient deposit"),
                QStringLiteral("zhuyuanyujiaojin zyyjj zhuyuanyajin zyyj huijiankang hjk deposit"),
                QStringLiteral("bed"),
                {chargeCases(ChargeKind::Deposit) + QLatin1Char(' ') + releaseCases(),
                    QStringLiteral("deposit.{case}")}}},
        .sinks = {{QStringLiteral("life_line"),
            [](Database& database, const Change& change) {
                return LifeLineRepository(database).apply(change.key, change.value);
            }}},
        .rebuild = rebuildBookings,
        .owes = owedClinicCash,
        .holds = heldNumbers,
        .lines = bookedLines,
    };
}

} // namespace hui::community
