// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/LegServices.h"

namespace hui {

const QString& legServices()
{
    static const QString what = QStringLiteral("pay:billpay/ pay:campus/school "
                                               "pay:community/visit pay:community/deposit "
                                               "book:community/hospital apply:community/deposit");
    return what;
}

} // namespace hui
