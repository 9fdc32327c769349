/*
 * compat.h
 *	  Every test of PG_VERSION_NUM in the project.
 */
#ifndef CARECOORD_COMPAT_H
#define CARECOORD_COMPAT_H

/* 16 moved the varlena macros out of postgres.h. */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/* 16 lets make_range report errors softly. */
#if PG_VERSION_NUM >= 160000
#define MAKE_RANGE(type, lower, upper, empty) make_range(type, lower, upper, empty, NULL)
#else
#define MAKE_RANGE(type, lower, upper, empty) make_range(type, lower, upper, empty)
#endif

/* 17 put the local transaction id into PGPROC.vxid. */
#if PG_VERSION_NUM >= 170000
#define MY_LXID (MyProc->vxid.lxid)
#else
#define MY_LXID (MyProc->lxid)
#endif

#endif							/* CARECOORD_COMPAT_H */
