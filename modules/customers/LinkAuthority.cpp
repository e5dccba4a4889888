// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/LinkAuthority.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

const QString authorityPaper = u"authority"_s;

bool isAuthority(LinkRole role)
{
    const QString channel = channelOf(role);
    return channel == nameOf(LinkRole::Agent) || channel == nameOf(LinkRole::Guardian);
}

QString channelOf(LinkRole role)
{
    switch (role) {
    case LinkRole::Agent:
    case LinkRole::Principal: return nameOf(LinkRole::Agent);
    case LinkRole::Guardian:
    case LinkRole::Ward: return nameOf(LinkRole::Guardian);
    case LinkRole::Spouse:
    case LinkRole::Parent:
    case LinkRole::Child:
    case LinkRole::Relative: break;
    }
    return nameOf(role);
}

Result<Done> checkAuthorityCopy(LinkRole role, const QList<NamedCopy>& copies)
{
    if (!isAuthority(role) && copies.isEmpty())
        return Done{};
    const bool isThePaper = isAuthority(role) && copies.size() == 1
        && copies.first().paper == authorityPaper && !copies.first().id.isNull();
    if (isThePaper)
        return Done{};
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP(
            "Error", "A copy of the paper goes along with whoever acts for the other."),
        u"copy"_s);
}

} // namespace hui::customers
