// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/Information.h"

namespace hui::advice {

bool isValidOn(const Information& information, const QDate& day)
{
    return day.isValid() && information.validFrom.isValid() && information.validUntil.isValid()
        && information.validFrom <= day && day <= information.validUntil;
}

QList<Information> shownOn(const QList<Information>& all, AdviceLine line, const QDate& day)
{
    QList<Information> shown;
    for (const Information& information : all)
        if (information.line == line && isValidOn(information, day))
            shown.append(information);
    return shown;
}

} // namespace hui::advice
