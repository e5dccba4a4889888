// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerLink.h"

#include <algorithm>
#include <array>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

struct RoleName {
    LinkRole role;
    QString name;
    LinkRole opposite;
};

const std::array<RoleName, 8>& roleNames()
{
    static const std::array<RoleName, 8> all{{{LinkRole::Spouse, u"spouse"_s, LinkRole::Spouse},
        {LinkRole::Parent, u"parent"_s, LinkRole::Child},
        {LinkRole::Child, u"child"_s, LinkRole::Parent},
        {LinkRole::Relative, u"relative"_s, LinkRole::Relative},
        {LinkRole::Agent, u"agent"_s, LinkRole::Principal},
        {LinkRole::Principal, u"principal"_s, LinkRole::Agent},
        {LinkRole::Guardian, u"guardian"_s, LinkRole::Ward},
        {LinkRole::Ward, u"ward"_s, LinkRole::Guardian}}};
    return all;
}

} // namespace

QList<LinkRole> linkRoles()
{
    QList<LinkRole> roles;
    for (const RoleName& one : roleNames())
        roles.append(one.role);
    return roles;
}

QString nameOf(LinkRole role)
{
    return std::ranges::find(roleNames(), role, &RoleName::role)->name;
}

std::optional<LinkRole> linkRoleOf(QStringView name)
{
    for (const RoleName& one : roleNames())
        if (one.name == name)
            return one.role;
    return std::nullopt;
}

LinkRole opposite(LinkRole role)
{
    return std::ranges::find(roleNames(), role, &RoleName::role)->opposite;
}

bool CustomerLink::stands(const QDate& day) const
{
    return endedBy.isNull() && (!until.isValid() || day <= until);
}

bool noteEnd(
    QList<CustomerLink>& links, const QUuid& link, const QUuid& operation, const QDateTime& at)
{
    for (CustomerLink& one : links) {
        if (one.operation != link || !one.endedBy.isNull())
            continue;
        one.endedBy = operation;
        one.endedAt = at;
        return true;
    }
    return false;
}

} // namespace hui
