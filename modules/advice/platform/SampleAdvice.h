// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/AdviceBook.h"

namespace hui::advice {

/// Information, risk notices and licensed persons, plainly named samples: none is of a product, a
/// price or a person that exists. The bands are policy and come with the tables.
AdviceBook sampleAdvice();

} // namespace hui::advice
