// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/Uplink.h"

#include <QCoreApplication>

namespace hui {

QString UplinkAnswer::code() const
{
    return isProblem() ? body.value(u"code").toString() : QString();
}

QString UplinkAnswer::field() const
{
    return isProblem() ? body.value(u"field").toString() : QString();
}

QString UplinkAnswer::text(bool chinese) const
{
    return isProblem() ? body.value(chinese ? u"text_zh" : u"text_en").toString() : QString();
}

Error errorOf(const UplinkAnswer& problem)
{
    if (problem.status >= 500 || problem.status == 429)
        return {Error::Kind::Offline,
            QT_TRANSLATE_NOOP("Error", "The platform cannot do this now. Try again later."),
            problem.code()};
    if (problem.status == 400 || problem.status == 422)
        return {Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "The platform does not accept what was entered."),
            problem.code()};
    return {Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The platform refused this."),
        problem.code()};
}

} // namespace hui
