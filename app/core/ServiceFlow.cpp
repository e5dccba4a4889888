// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ServiceFlow.h"

namespace hui {

using namespace Qt::StringLiterals;

const QStringList& serviceFlows()
{
    static const QStringList flows{u"pay"_s, u"book"_s, u"enquire"_s, u"apply"_s};
    return flows;
}

} // namespace hui
