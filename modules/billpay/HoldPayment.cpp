// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/HoldPayment.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/PayHours.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookAgainSeconds = 600; // at a biller of which nobody knows when it opens

} // namespace

Result<std::optional<QDateTime>> heldUntil(
    Database& database, const Operation& payment, const QDateTime& now)
{
    const auto biller
        = CatalogueRepository(database).byId(payment.body.value("biller"_L1).toString());
    if (!biller)
        return std::unexpected(biller.error());
    if (!*biller)
        return std::nullopt; // the platform says what becomes of it
    const PayWindow window = payWindowOf((*biller)->terms, now, HolidayCalendar::national());
    if (window.isOpen)
        return std::nullopt;
    return window.opens.isValid() ? window.opens : now.addSecs(lookAgainSeconds);
}

} // namespace hui::billpay
