// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ClassList.h"

#include "app/core/Assert.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

constexpr ListState listStates[]
    = {ListState::Checked, ListState::Running, ListState::Closed, ListState::Discarded};
constexpr ListRowState listRowStates[]
    = {ListRowState::Refused, ListRowState::Ready, ListRowState::Paid, ListRowState::Skipped};

} // namespace

int ClassList::rows() const
{
    int count = 0;
    for (const ListTally& tally : tallies)
        count += tally.rows;
    return count;
}

QString nameOf(ListState state)
{
    switch (state) {
    case ListState::Checked: return u"checked"_s;
    case ListState::Running: return u"running"_s;
    case ListState::Closed: return u"closed"_s;
    case ListState::Discarded: return u"discarded"_s;
    }
    Q_UNREACHABLE();
}

ListState listStateOf(QStringView name)
{
    for (const ListState state : listStates)
        if (nameOf(state) == name)
            return state;
    HUI_ASSERT(false); // only nameOf() is stored
    return ListState::Closed;
}

QString nameOf(ListRowState state)
{
    switch (state) {
    case ListRowState::Refused: return u"refused"_s;
    case ListRowState::Ready: return u"ready"_s;
    case ListRowState::Paid: return u"paid"_s;
    case ListRowState::Skipped: return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

ListRowState listRowStateOf(QStringView name)
{
    for (const ListRowState state : listRowStates)
        if (nameOf(state) == name)
            return state;
    HUI_ASSERT(false); // only nameOf() is stored
    return ListRowState::Refused;
}

} // namespace hui::campus
