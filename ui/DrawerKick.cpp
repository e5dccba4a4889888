// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DrawerKick.h"

#include "app/printing/Printing.h"

namespace hui {

void kickDrawer(Printing* printing)
{
    if (printing)
        (void)printing->kickDrawer();
}

} // namespace hui
