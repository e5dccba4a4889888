// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DutyText.h"

namespace hui {

using namespace Qt::StringLiterals;

QString DutyText::shift(const QString& code)
{
    if (code == u"morning")
        return tr("Morning shift");
    if (code == u"afternoon")
        return tr("Afternoon shift");
    return code == u"day" ? tr("Whole day") : code;
}

QString DutyText::shift(const DutyShift& shift)
{
    return u"%1 %2–%3"_s.arg(DutyText::shift(shift.code), shift.from.toString(u"HH:mm"_s),
        shift.to.toString(u"HH:mm"_s));
}

QString DutyText::seal(const BranchSeal& seal)
{
    return (seal.kind == u"business" ? tr("Business seal") : seal.kind) + u' ' + seal.number;
}

} // namespace hui
